import { toCsv } from '@daybook/files';
import type { ReportFormat } from './format.ts';

/** One row a figure, with codes and not titles, for statistics. No cell can be taken for a formula. */
export const csv: ReportFormat = {
  id: 'csv',
  words: { en: 'one row a figure, for statistics', es: 'una fila por cifra, para estadística' },
  ending: '.csv',
  async print({ figures: { fields, rows } }) {
    return toCsv([fields.map(({ name }) => name), ...rows]);
  },
};
