import { statSync } from 'node:fs';
import { isEntry, type Reading } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import type { Request } from '@daybook/types';
import { inputOf } from '../importing/input-of.ts';
import { sourceNamed } from '../importing/source-named.ts';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import type { Progress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';

/**
 * Hands on every row of ICE's releases: of files as ICE published them, or of what an import made of them.
 *
 * @throws UsageFault where a path cannot be read.
 */
export async function releasedRows(
  typed: readonly string[],
  take: (row: Request) => void,
  { lang }: Terminal,
  progress: Progress,
): Promise<void> {
  let count = 0;
  const hand = (batch: readonly Reading[]) => {
    for (const reading of batch) {
      if (!isEntry(reading) || reading.kind !== 'request') continue;
      const row = reading.record as unknown as Request;
      if (row.source.kind === 'federal-release') take(row);
    }
    count += batch.length;
    progress.say(count);
  };
  const source = sourceNamed('ice-detainers');
  try {
    for (const path of expandPaths(typed)) {
      const rows = isOfAnImport(path)
        ? readPath(path)
        : source.import([inputOf(source, path, undefined)], { lang, register: [] });
      for await (const batch of rows) hand(batch);
    }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  } finally {
    progress.done();
  }
}

function isOfAnImport(path: string): boolean {
  return /\.(?:nd)?jsonl?$/i.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
