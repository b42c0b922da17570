import type { ReportFormat } from './format.ts';

/** The record itself. */
export const json: ReportFormat = {
  id: 'json',
  words: { en: 'the record, for programs', es: 'el registro, para programas' },
  ending: '.json',
  async print({ record }) {
    return `${JSON.stringify(record, null, 2)}\n`;
  },
};
