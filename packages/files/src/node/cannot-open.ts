/** A file or folder that is not there or may not be read: the command was given something wrong, so this is not a finding. */
export class CannotOpen extends Error {
  readonly path: string;
  /** `not-found`, `not-allowed`, or `other`. */
  readonly reason: 'not-found' | 'not-allowed' | 'other';

  constructor(path: string, cause: unknown) {
    super(`Cannot open ${path}`, { cause });
    this.name = 'CannotOpen';
    this.path = path;
    const code = (cause as { code?: string } | undefined)?.code;
    this.reason =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? 'not-found'
        : code === 'EACCES' || code === 'EPERM'
          ? 'not-allowed'
          : 'other';
  }
}
