import { coverage } from '../dataset/coverage.ts';
import type { ListColumn } from '../printing/list-column.ts';
import type { CoverageRow } from './coverage-row.ts';
import { standingWords } from './standing-words.ts';

const types = { text: 'string', integer: 'integer', boolean: 'boolean', date: 'date' } as const;
const dataOnly: ReadonlySet<string> = new Set([
  'state',
  'period_start_on',
  'period_end_on',
  'is_expected',
  'months_in_period',
  'publications',
]);

/** The columns of the table of agencies: those of the dataset. */
export const agencyColumns: readonly ListColumn<CoverageRow>[] = coverage.columns.map(
  ({ name, kind, title, description, codelist }) => ({
    id: name,
    type: types[kind],
    title,
    description,
    ...(codelist !== undefined && { codelist }),
    ...(name === 'standing' && { words: standingWords }),
    ...(dataOnly.has(name) && { isDataOnly: true as const }),
    value: (row: CoverageRow) => row[name as keyof CoverageRow],
  }),
);
