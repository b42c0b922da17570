import { createHash } from 'node:crypto';
import { fileChunks } from './file-chunks.ts';

/**
 * The SHA-256 of a file's bytes, as 64 hexadecimal digits; the file is never held as a whole.
 *
 * @throws CannotOpen for a path that is no file, or cannot be read.
 */
export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of fileChunks(path)) hash.update(piece);
  return hash.digest('hex');
}
