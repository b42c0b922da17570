export { CodeWords } from './code-words.ts';
export type { PrintOptions } from './print-options.ts';
export { printText } from './print-text.ts';
export type {
  Cell,
  Column,
  KeyFigure,
  Mark,
  Printout,
  PrintoutNote,
  PrintoutSection,
  PrintoutTable,
  Row,
} from './printout.ts';
export { reportPrintout } from './report-printout.ts';
export { showCell } from './show-cell.ts';
export { showCents } from './show-cents.ts';
export { showDate } from './show-date.ts';
export { showNumber } from './show-number.ts';
export { showPeriod } from './show-period.ts';
export { wrapped } from './wrapped.ts';
