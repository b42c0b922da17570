/** Whether a fault is of the disk: it is full, broken, or may not be written to. */
export const isOfTheDisk = (fault: unknown): boolean =>
  ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'EIO'].includes((fault as { readonly code?: string }).code ?? '');
