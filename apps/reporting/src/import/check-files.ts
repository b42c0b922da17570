import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
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
    const written = createWriteStream(target, { mode: 0o600 });
    try {
      for await (const batch of readAll(streams, { zones, titles: codeTitles })) {
        for (const one of batch)
          if (isEntry(one) && one.kind === 'request' && !written.write(`${canonicalForm(one.record)}\n`))
            await once(written, 'drain');
        yield batch;
      }
    } finally {
      written.end();
      await once(written, 'finish');
    }
  }
  const source = { files: files.map(({ name }) => name), read, canReadAgain: true };
  return runCheck(source, { today, lang, known, law: shippedLaw, findings: 200, ...(onProgress && { onProgress }) });
}
