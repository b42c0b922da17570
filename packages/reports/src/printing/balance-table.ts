import { figureCell } from './figure-cell.ts';
import { partTitle } from './part-title.ts';
import type { PrintSource } from './print-source.ts';
import type { PrintoutTable } from './printout.ts';

const PARTS = ['open_at_start', 'received', 'decided', 'closed_without_decision', 'open_at_end'] as const;

/** The balance of asks, or nothing where a report has none. */
export function balanceTable(source: PrintSource): PrintoutTable | undefined {
  const { report, codes, words, lang } = source;
  const { balance } = report;
  if (balance === undefined) return undefined;
  const figures = PARTS.flatMap((part) => {
    const [value, missing] = [balance[part], balance[`${part}_missing`]];
    if (value === undefined && missing === undefined) return [];
    return [{ part, cell: figureCell({ value, missing }, 'asks', source) }];
  });
  return {
    id: 'balance',
    title: words.tables.balance,
    unit: codes.title('measure-unit', 'asks').toLowerCase(),
    columns: [
      { id: 'part', title: words.columns.what, kind: 'text' },
      { id: 'value', title: words.columns.value, kind: 'number' },
    ],
    rows: figures.map(({ part, cell }) => ({
      cells: [{ kind: 'code', text: partTitle(['balance', part], lang), code: part }, cell],
    })),
    isComplete: true,
    isMain: true,
    notes: [],
  };
}
