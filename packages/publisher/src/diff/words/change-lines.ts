import { printable } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { DiffChange, DiffField, DiffFigure } from '@daybook/types';
import { fieldTitle, fieldWords } from './field-words.ts';
import type { PrintNames } from './print-names.ts';

/** How many fields and figures of one record are shown, unless all are asked for. */
const SHOWN = 12;

/** The kind of record whose titles name the fields of a subject. */
const KIND: Readonly<Partial<Record<DiffChange['subject'], string>>> = {
  entry: 'request',
  report: 'quarterly-report',
  publication: 'publication',
};

/** A change as lines: what it is, why it was made or why to ask, then what differs. */
export function changeLines(change: DiffChange, names: PrintNames): string[] {
  const { words, codes, paint, isFull } = names;
  const { subject, id, period, reason, from_revision, to_revision, alarms = [], fields = [], figures = [] } = change;
  const kind = KIND[subject] ?? subject;
  const head = [
    subject === 'publication' ? fieldTitle(kind, `/${id}`, names) : printable(id),
    ...(period === undefined || subject !== 'entry' ? [] : [period]),
    ...(reason === undefined ? [] : [codes.title('revision-reason', reason)]),
    ...(from_revision === undefined || to_revision === undefined ? [] : [words.revision(from_revision, to_revision)]),
  ].join(' · ');
  const details = [
    ...figures.map((figure) => figureWords(figure, names)),
    ...fields.map((field) => `${fieldWords(kind, field, names)}${isWeaker(field) ? ` (${words.protectsLess})` : ''}`),
  ];
  const [only] = fields;
  // A statement of one value is one line.
  if (subject === 'publication' && alarms.length === 0 && fields.length === 1 && only?.pointer === `/${id}`)
    return details.map((line) => `  ${line}`);
  const shown = isFull ? details : details.slice(0, SHOWN);
  const rest = details.length - shown.length;
  return [
    `  ${alarms.length > 0 ? paint(`✖ ${head}`, 'error') : head}`,
    ...alarms.map((alarm) => `      ${words.alarm[alarm]}`),
    ...shown.map((line) => `      ${line}`),
    ...(rest > 0 ? [`      ${words.more(rest)}`] : []),
  ];
}

function figureWords(figure: DiffFigure, { words, figures }: PrintNames): string {
  const side = (value: number | undefined, mark: DiffFigure['before_mark']) =>
    value === undefined ? words.mark[mark ?? 'unknown'] : showNumber(value);
  const name = printable(figures.figure(figure.table_id, figure.codes));
  return `${name}: ${side(figure.before, figure.before_mark)} → ${side(figure.after, figure.after_mark)}`;
}

/** Fields of a publication that protect persons: which way is less. */
const MORE_IS_SAFER: readonly string[] = ['/thresholds/k_anonymity', '/thresholds/small_cell', '/embargo_days'];
const FINENESS: readonly (string | undefined)[] = ['quarter', 'month', 'day'];

function isWeaker({ pointer, before, after }: DiffField): boolean {
  if (MORE_IS_SAFER.includes(pointer)) return Number(after) < Number(before);
  return pointer === '/date_precision' && FINENESS.indexOf(after) > FINENESS.indexOf(before);
}
