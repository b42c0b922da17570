import { asText } from '@daybook/files';
import { objectsIn } from './objects-in.ts';
import type { Json } from './published.ts';
import { textsIn } from './texts-in.ts';

/** A table that a law asks for: its columns by the name of their field, and its rows. */
export interface StatutoryTable {
  readonly table_id: string;
  readonly isCounts: boolean;
  readonly dimensions: readonly string[];
  readonly rows: readonly { readonly codes: readonly string[]; readonly value: number | undefined }[];
}

/** The tables of a report that a law asks for; none of any other document. */
export function statutoryTables({ record, tables }: Json): StatutoryTable[] {
  if (record !== 'regime-report') return [];
  return objectsIn(tables).map(({ table_id, form, columns, rows }) => ({
    table_id: asText(table_id),
    isCounts: form === 'counts',
    dimensions: textsIn(columns).map((column) => column.split('/').at(-1) ?? ''),
    rows: objectsIn(rows).map(({ cells, value }) => ({
      codes: Array.isArray(cells) ? cells.map(String) : [],
      value: typeof value === 'number' ? value : undefined,
    })),
  }));
}
