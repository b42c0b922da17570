import { printText } from '../printing/print-text.ts';
import type { ReportFormat } from './format.ts';

/** Everything as plain text. */
export const text: ReportFormat = {
  id: 'text',
  words: { en: 'plain text', es: 'texto simple' },
  ending: '.txt',
  async print({ printout }) {
    return printText(printout, { isFull: true });
  },
};
