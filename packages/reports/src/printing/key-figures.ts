import type { QuarterlyReportRow } from '@daybook/types';
import { decisionGroupIn } from './decision-group-in.ts';
import { hasDecision } from './has-decision.ts';
import type { PrintSource } from './print-source.ts';
import type { KeyFigure } from './printout.ts';
import { sumCell } from './sum-cell.ts';
import type { PrintWords } from './words/print-words.ts';

type Pick = (row: QuarterlyReportRow) => boolean;

const decided =
  (...groups: string[]): Pick =>
  (row) =>
    groups.includes(decisionGroupIn(row) ?? '');

/** The numbers that stand large, each from one measure, in the order in which they stand. */
const FIGURES: readonly (readonly [key: keyof PrintWords['keys'], measure: string, pick?: Pick])[] = [
  ['requests', 'requests-received'],
  ['asks', 'asks-received'],
  ['declined', 'asks-received', decided('declined')],
  ['complied', 'asks-received', decided('complied')],
  ['undecided', 'asks-received', decided('none-made', 'not-recorded')],
  ['toIce', 'transfers-to-ice'],
  ['held', 'holds'],
];

/** The key figures of a report: of those that it has. One that is not complete says so. */
export function keyFigures(source: PrintSource): KeyFigure[] {
  const { report, words } = source;
  const counted = FIGURES.flatMap(([key, measure, pick]) => {
    const table = report.tables.find((one) => one.measure === measure && (pick === undefined || hasDecision(one)));
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
