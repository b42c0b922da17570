import type { ReleaseFile } from '@daybook/publisher';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import { coverage } from '../dataset/coverage.ts';
import type { DatasetColumn } from '../dataset/dataset-table.ts';
import type { Row } from '../engine/engine.ts';
import { type CsvColumn, csvFile } from './csv-file.ts';

const TYPES: Readonly<Partial<Record<DatasetColumn['kind'], CsvColumn['type']>>> = {
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
};

/** Who was expected to report and what each did, as the dataset has it. */
export const coverageFile = (rows: readonly CoverageRow[]): ReleaseFile =>
  csvFile(
    {
      path: 'coverage.csv',
      name: 'coverage',
      title: 'Who was expected to report, and who did',
      contains: 'other',
      columns: coverage.columns.map(({ name, kind, title, description }) => ({
        name,
        type: TYPES[kind] ?? 'string',
        title: title.en,
        description: description.en,
      })),
    },
    rows.map((row) => {
      const cells: Row = { ...row };
      return coverage.columns.map(({ name }) => cells[name]);
    }),
  );
