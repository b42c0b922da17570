import type { CodelistName } from '@daybook/types';
import { dimensionOf } from './dimension-of.ts';
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
  const table = report.tables.find(({ measure }) => measure === 'asks-received');
  if (table === undefined || !table.dimensions.includes('ask') || !table.dimensions.includes('decision'))
    return undefined;
  const asks = [...new Set(table.rows.map(({ ask = '' }) => ask))].filter((ask) => ask !== 'total');
  if (asks.length === 0) return undefined;
  const decisions = codes.list(DECISIONS);
  const figures = (pick: (ask: string | undefined) => boolean) => [
    ...decisions.map(([code]) => sumCell(table, source, (row) => pick(row.ask) && row.decision === code)),
    sumCell(table, source, (row) => pick(row.ask)),
  ];
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
        cells: [{ kind: 'code' as const, text: codes.title('ask', ask), code: ask }, ...figures((one) => one === ask)],
      })),
      { cells: [{ kind: 'text', text: words.all }, ...figures(() => true)], isTotal: true },
    ],
    isComplete: table.complete,
    isMain: true,
    notes: table.complete ? [] : [words.incomplete],
  };
}
