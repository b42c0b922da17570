import type { ReleaseFile } from '@daybook/publisher';
import { csvFile } from './csv-file.ts';
import type { StateSum } from './state-sum.ts';

/** Every figure that agencies published, added up: exact where all show it, else a lower bound with how many do not. */
export const totalsFile = (sums: readonly StateSum[]): ReleaseFile =>
  csvFile(
    {
      path: 'totals.csv',
      name: 'totals',
      title: 'Sums of what the agencies published',
      contains: 'report',
      columns: [
        { name: 'period', type: 'string', title: 'Period', description: 'The quarter, such as 2026-Q1.' },
        { name: 'table_id', type: 'string', title: 'Table', description: 'The table of the reports.' },
        { name: 'measure', type: 'string', title: 'Measure', description: 'What is counted.' },
        { name: 'unit', type: 'string', title: 'Unit', description: 'What one stands for.' },
        { name: 'cell', type: 'string', title: 'Cell', description: 'The codes of the figure: dimension=code, joined by ;.' }, // biome-ignore format: one column
        { name: 'total', type: 'integer', title: 'Total', description: 'The sum; empty where an agency that reported does not show its figure.' }, // biome-ignore format: one column
        { name: 'at_least', type: 'integer', title: 'At least', description: 'The sum of the figures that are shown: never more than the true one.' }, // biome-ignore format: one column
        { name: 'agencies_shown', type: 'integer', title: 'Agencies that show it', description: 'How many agencies show their figure, zero included.' }, // biome-ignore format: one column
        { name: 'agencies_withheld', type: 'integer', title: 'Agencies that withhold it', description: 'How many withhold theirs to protect people.' }, // biome-ignore format: one column
        { name: 'agencies_not_said', type: 'integer', title: 'Agencies that do not say it', description: 'How many reported and do not say it: no such table, one that is not complete, or not known.' }, // biome-ignore format: one column
      ],
    },
    sums.map(({ period, table_id, measure, unit, codes, is_exact, at_least, shown, withheld, not_said }) => [
      period,
      table_id,
      measure,
      unit,
      Object.entries(codes)
        .map(([dimension, code]) => `${dimension}=${code}`)
        .join(';'),
      is_exact ? at_least : undefined,
      at_least,
      shown,
      withheld,
      not_said,
    ]),
  );
