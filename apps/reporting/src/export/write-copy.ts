import { writeFileSync } from 'node:fs';
import { toTables, toWorkbook } from '@daybook/files';
import { shippedRegimes } from '@daybook/reports';
import type { Agency } from '@daybook/types';
import { openDatabase } from '../store/database.ts';
import { logRecords } from '../store/log-records.ts';
import { regulatorCopy } from './regulator-copy.ts';

/** A copy that takes a while to make. Plain data: another thread makes it. */
export interface CopyOrder {
  /** The path of the database, and that of the file to write. */
  readonly database: string;
  readonly target: string;
  readonly wanted:
    | { readonly what: 'workbook'; readonly quarter: string | undefined; readonly made_at: string }
    | { readonly what: 'law'; readonly regime_id: string; readonly period: string; readonly agency: Agency };
}

/** How many entries are in the copy, and of a law how many are not, whatever the reason. */
export interface CopyWritten {
  readonly entries: number;
  readonly left_out?: number;
}

/** Makes a copy as a file that its owner alone may read. */
export async function writeCopy({ database: path, target, wanted }: CopyOrder): Promise<CopyWritten> {
  const database = openDatabase(path);
  const write = (content: string | Uint8Array) => writeFileSync(target, content, { mode: 0o600 });
  try {
    if (wanted.what === 'law') {
      const regime = shippedRegimes.find(({ regime_id }) => regime_id === wanted.regime_id);
      if (regime === undefined) throw new RangeError(`${wanted.regime_id} is no law that asks to see entries.`);
      const { text, entries, left_out } = regulatorCopy(database, wanted.agency, regime, wanted.period);
      write(text);
      return { entries, left_out };
    }
    const { quarter, made_at } = wanted;
    const records = [...logRecords(database, quarter)].flat();
    write(await toWorkbook(toTables(records.map((record) => ({ ...record }))), new Date(made_at)));
    return { entries: records.length };
  } finally {
    database.close();
  }
}
