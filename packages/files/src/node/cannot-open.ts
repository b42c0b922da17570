const reasons: Readonly<Record<string, CannotOpen['reason']>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  'not-regular': 'not-regular',
};

/** A file or folder that is not there or may not be read: the command was given something wrong, so this is not a finding. */
export class CannotOpen extends Error {
  readonly path: string;
  /** `not-regular`: a device or a pipe, which is never opened. */
  readonly reason: 'not-found' | 'not-allowed' | 'not-regular' | 'other';

  constructor(path: string, cause: unknown) {
    super(`Cannot open ${path}`, { cause });
    this.name = 'CannotOpen';
    this.path = path;
    this.reason = reasons[(cause as { code?: string } | undefined)?.code ?? ''] ?? 'other';
  }
}
