import type { QuarterlyReportRow } from '@daybook/types';
import { groupOf } from '../counting/group-of.ts';
import type { PrintSource } from './print-source.ts';
import type { KeyFigure } from './printout.ts';
import { sumCell } from './sum-cell.ts';
import type { PrintWords } from './words/print-words.ts';

type Pick = (row: QuarterlyReportRow) => boolean;

const decided =
  (...groups: string[]): Pick =>
  ({ decision = '' }) =>
    groups.includes(groupOf('decision', decision) ?? '');

/** The numbers that stand large, each from one measure, in the order in which they stand. */
const FIGURES: readonly (readonly [key: keyof PrintWords['keys'], measure: string, pick?: Pick, by?: 'decision'])[] = [
  ['requests', 'requests-received'],
  ['asks', 'asks-received'],
  ['declined', 'asks-received', decided('declined'), 'decision'],
  ['complied', 'asks-received', decided('complied'), 'decision'],
  ['undecided', 'asks-received', decided('none-made', 'not-recorded'), 'decision'],
  ['toIce', 'transfers-to-ice'],
  ['held', 'holds'],
];

/** The key figures of a report: of those that it has. One that is not complete says so. */
export function keyFigures(source: PrintSource): KeyFigure[] {
  const { report, words } = source;
  const counted = FIGURES.flatMap(([key, measure, pick, by]) => {
    const table = report.tables.find(
      (one) => one.measure === measure && (by === undefined || one.dimensions.includes(by)),
    );
    if (table === undefined || table.withheld_law !== undefined) return [];
    const figure = { title: words.keys[key], cell: sumCell(table, source, pick) };
    return [table.complete || figure.cell.kind === 'mark' ? figure : { ...figure, note: words.notWhole }];
  });
  return [...counted, ...spent(source)];
}

/** All money spent by the statement, where there is one; a line of unknown amount makes it incomplete. */
function spent({ report, words }: PrintSource): KeyFigure[] {
  const lines = report.expenditures.filter(({ flow }) => flow === 'expense');
  if (lines.length === 0) return [];
  const value = lines.reduce((sum, { amount_cents = 0 }) => sum + amount_cents, 0);
  const isWhole = lines.every(({ amount_cents }) => amount_cents !== undefined);
  return [{ title: words.keys.spent, cell: { kind: 'cents', value }, ...(isWhole ? {} : { note: words.notWhole }) }];
}
