import { closeSync, openSync, writeFileSync } from 'node:fs';
import { type FileStream, isEntry, readAll } from '@daybook/files';
import { fileChunks } from '@daybook/files/node';
import { canonicalForm, shippedLaw } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { type Checked, codeTitles, type KnownRecords, runCheck } from '@daybook/validator';

/** Files to check, and what to check them with. Plain data: another thread does it. */
export interface CheckOrder {
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** What the agency keeps of itself and its surroundings. */
  readonly known: KnownRecords;
  readonly today: string;
  readonly lang: Lang;
  /** The file that takes the requests, one a line. */
  readonly target: string;
}

/** Checks files as `daybook validate` does, and writes the requests in them down as they are read, for saving later. */
export async function checkFiles(order: CheckOrder, onProgress?: (records: number) => void): Promise<Checked> {
  const { files, known, today, lang, target } = order;
  const streams: FileStream[] = files.map(({ name, path }) => ({ name, pieces: () => fileChunks(path) }));
  async function* read(zones: Parameters<Parameters<typeof runCheck>[0]['read']>[0]) {
    const written = openSync(target, 'w', 0o600);
    try {
      for await (const batch of readAll(streams, { zones, titles: codeTitles })) {
        const lines = batch.flatMap((one) =>
          isEntry(one) && one.kind === 'request' ? [`${canonicalForm(one.record)}\n`] : [],
        );
        writeFileSync(written, lines.join(''));
        yield batch;
      }
    } finally {
      closeSync(written);
    }
  }
  const source = { files: files.map(({ name }) => name), read, canReadAgain: true };
  return runCheck(source, { today, lang, known, law: shippedLaw, findings: 200, ...(onProgress && { onProgress }) });
}
