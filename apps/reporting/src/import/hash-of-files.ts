import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { CheckOrder } from './check-files.ts';

/** The SHA-256 of files, one after the other. */
export async function hashOfFiles(files: CheckOrder['files']): Promise<string> {
  const all = createHash('sha256');
  for (const { path } of files) for await (const piece of createReadStream(path)) all.update(piece as Buffer);
  return all.digest('hex');
}
