import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { onInterrupt } from '../importing/on-interrupt.ts';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { makeFolder } from '../paths/make-folder.ts';

/** Writes a file under another name and gives it its own only when it is whole. @throws UsageFault where it cannot be written. */
export async function writeCopy(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  makeFolder(dirname(path));
  const part = join(dirname(path), `.${basename(path)}.part`);
  const forget = onInterrupt(() => rmSync(part, { force: true }));
  try {
    const file = writing(path, () => openSync(part, 'w'));
    try {
      for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; ) at += writing(path, () => writeSync(file, chunk, at));
      }
    } finally {
      closeSync(file);
    }
    writing(path, () => renameSync(part, path));
  } finally {
    forget();
    rmSync(part, { force: true });
  }
}

function writing<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    throw cannotWriteFault(path, cause);
  }
}
