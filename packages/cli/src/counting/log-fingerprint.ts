import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { fileChunks } from '@daybook/files/node';

/** The SHA-256 of a log that is one file; a folder's log is named by its parts only where it is published. */
export async function logFingerprint(paths: readonly string[]): Promise<{ log_sha256?: string }> {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    return {};
  const hash = createHash('sha256');
  for await (const chunk of fileChunks(path)) hash.update(chunk);
  return { log_sha256: hash.digest('hex') };
}
