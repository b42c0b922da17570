import type { RawFinding } from '@daybook/types';
import type { SheetRow } from '../cells/sheet-row.ts';
import { importable } from '../importing/importable.ts';
import { raise } from '../raise.ts';
import { headingsOf } from './find-head.ts';

/** What to say of a file whose rows are no table of the standard; of one that can be imported, that. */
export function unknownTable(file: string, rows: readonly SheetRow[]): RawFinding {
  const source = importable(rows.map(headingsOf));
  const detail = source === undefined ? { variant: 'headings' } : { variant: 'importable', values: { source } };
  return raise('kind-unknown', { file }, detail);
}
