export { figuresPackage } from '../figures/figures-package.ts';
export { reportFigures } from '../figures/report-figures.ts';
export type { Field, FigureRows, Printable, ReportFormat } from '../formats/format.ts';
export { tableMarkup } from '../formats/html/table-markup.ts';
export { formats } from '../formats/index.ts';
export { agencyName } from './agency-name.ts';
export { CodeWords } from './code-words.ts';
export { FigureNames } from './figure-names.ts';
export { nameIn } from './name-in.ts';
export { partTitle } from './part-title.ts';
export type { PrintOptions } from './print-options.ts';
export { printText } from './print-text.ts';
export type {
  Across,
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
export { reportPrintable } from './report-printable.ts';
export { reportPrintout } from './report-printout.ts';
export { showCell } from './show-cell.ts';
export { showCents } from './show-cents.ts';
export { showDate } from './show-date.ts';
export { showNumber } from './show-number.ts';
export { showPeriod } from './show-period.ts';
export { statutoryPrintable } from './statutory/statutory-printable.ts';
export { tallyPrintable } from './tally-printable.ts';
export { wrapped } from './wrapped.ts';
