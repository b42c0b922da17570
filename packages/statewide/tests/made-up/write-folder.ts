import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseFile } from '@daybook/publisher';

/** Writes files into a folder. */
export function writeFolder(folder: string, files: readonly Pick<ReleaseFile, 'path' | 'bytes'>[]): void {
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
