import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

/** Writes a new file down to the disk, in place of one that an interrupted run left. @throws Error of the file system. */
export function writeDown(path: string, bytes: Uint8Array, mode: number): void {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
