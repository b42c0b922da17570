import { join } from 'node:path';
import { isEntry, readAll } from '@daybook/files';
import { fileChunks } from '@daybook/files/node';
import { shippedLaw } from '@daybook/reports';
import { type Checked, codeTitles, runCheck } from '@daybook/validator';
import type { Piece } from './piece-writer.ts';
import { PieceWriter } from './piece-writer.ts';
import { RecordSink } from './record-sink.ts';

/** The records of a publication: the result of their check, and their rows in pieces. */
export interface RecordsRead {
  readonly checked: Checked;
  readonly sink: RecordSink;
  readonly pieces: readonly Piece[];
}

/**
 * Checks the records of a publication, and in the same pass writes their rows down.
 *
 * @param paths its files with records, in the order of their numbers.
 * @param referredTo how many of them, from the first on, hold the records that others refer to.
 * @param pieces the folder for the rows; it is emptied first.
 * @throws CannotOpen for a file that went away.
 */
export async function readRecords(
  folder: string,
  paths: readonly string[],
  referredTo: number,
  pieces: string,
  today: string,
): Promise<RecordsRead> {
  const numbers = new Map(paths.map((path, at) => [path, at]));
  const files = paths.map((name) => ({ name, pieces: () => fileChunks(join(folder, name)) }));
  let isSecondLook = false;
  let rows: ReturnType<typeof open> | undefined;
  function open() {
    const writer = new PieceWriter(pieces);
    return { writer, sink: new RecordSink(writer, numbers), fault: undefined as unknown };
  }
  const checked = await runCheck(
    {
      files: paths,
      canReadAgain: true,
      // All but logs and reports, which nothing refers to.
      readFirst: () => readAll(files.slice(0, referredTo), { titles: codeTitles }),
      async *read(zones) {
        const how = { zones, titles: codeTitles };
        if (isSecondLook) return yield* readAll(files, how);
        // Where the check starts over, so do the rows.
        const now = open();
        rows = now;
        for await (const batch of readAll(files, how)) {
          if (now.fault === undefined)
            try {
              for (const reading of batch) if (isEntry(reading)) now.sink.take(reading);
            } catch (fault) {
              // A record of another form than it says: the check tells. Where it does not, the program is at fault.
              now.fault = fault;
            }
          yield batch;
        }
      },
    },
    {
      today,
      law: shippedLaw,
      findings: 20,
      onPass: (pass) => {
        isSecondLook = pass === 'second-look';
      },
    },
  );
  const { writer, sink, fault } = rows ?? open();
  if (fault !== undefined && checked.counts.error === 0) throw fault;
  return { checked, sink, pieces: writer.end() };
}
