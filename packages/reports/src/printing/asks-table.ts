import type { CodelistName, QuarterlyReportRow } from '@daybook/types';
import { groupOf } from '../counting/group-of.ts';
import { dimensionOf } from './dimension-of.ts';
import { hasDecision } from './has-decision.ts';
import type { PrintSource } from './print-source.ts';
import type { PrintoutTable } from './printout.ts';
import { sumCell } from './sum-cell.ts';

const DECISIONS = 'decision' satisfies CodelistName;

/**
 * Each thing asked for, with its asks by decision and all together; what is undecided or not recorded has columns of its
 * own. Nothing where the report does not split its asks so.
 */
export function asksTable(source: PrintSource): PrintoutTable | undefined {
  const { report, codes, words, lang } = source;
  const table = report.tables.find(
    (one) => one.measure === 'asks-received' && one.dimensions.includes('ask') && hasDecision(one),
  );
  if (table === undefined) return undefined;
  const asks = [...new Set(table.rows.map(({ ask = '' }) => ask))].filter((ask) => ask !== 'total');
  if (asks.length === 0) return undefined;
  // Who keeps no log tells the group of a decision alone.
  const by = table.dimensions.includes('decision') ? 'decision' : 'decision_group';
  const list = codes.list(DECISIONS).map(([code, title]) => [code, title] as const);
  const decisions =
    by === 'decision'
      ? list
      : [...new Set(list.map(([code]) => groupOf(DECISIONS, code) ?? code))].map(
          (group) => [group, words.groups[group] ?? group] as const,
        );
  // All kinds together are told by a table of their own where one is there.
  const whole = report.tables.find(
    (one) => one.measure === table.measure && one.dimensions.length === 1 && one.dimensions[0] === by,
  );
  const figures = (ask: string | undefined) => {
    const from = ask === undefined ? (whole ?? table) : table;
    const isOf = (row: QuarterlyReportRow) => ask === undefined || row.ask === ask;
    const margin = ask === undefined ? {} : { ask };
    return [
      ...decisions.map(([code]) =>
        sumCell(from, source, (row) => isOf(row) && row[by] === code, { ...margin, [by]: code }),
      ),
      sumCell(from, source, isOf, margin),
    ];
  };
  return {
    id: 'asks-by-decision',
    title: words.tables.asksByDecision,
    unit: codes.title('measure-unit', table.unit).toLowerCase(),
    columns: [
      { id: 'ask', title: dimensionOf('ask', lang).title, kind: 'text' },
      ...decisions.map(([code, title]) => ({ id: code.replaceAll('-', '_'), title, kind: 'number' as const })),
      { id: 'total', title: words.columns.total, kind: 'number' },
    ],
    rows: [
      ...asks.map((ask) => ({
        cells: [{ kind: 'code' as const, text: codes.title('ask', ask), code: ask }, ...figures(ask)],
      })),
      { cells: [{ kind: 'text', text: words.all }, ...figures(undefined)], isTotal: true },
    ],
    isComplete: table.complete,
    isMain: true,
    notes: table.complete ? [] : [words.incomplete],
  };
}
