import type { Cell, PrintoutTable } from './printout.ts';

/** At most so many columns of figures stand side by side: more do not fit a page. */
const MOST = 6;

/**
 * A table whose codes of one column stand side by side, each as a column of its own: every figure keeps its place, none is
 * added up. The table as it is where that would not fit, or where a row would have two figures of one column.
 */
export function sideBySide(table: PrintoutTable): PrintoutTable {
  const { across, columns, rows, ...rest } = table;
  const figure = columns.findIndex(({ kind }) => kind === 'number');
  if (across === undefined || figure !== columns.length - 1 || rows.length < 2) return table;
  const kept = columns.map((_, at) => at).filter((at) => at !== across.column && at !== figure);
  const heads = new Map<string, string>();
  const lines = new Map<string, { cells: Cell[]; figures: Map<string, Cell> }>();
  for (const { cells } of rows) {
    const [head, value] = [cells[across.column], cells[figure]];
    if (head?.kind !== 'code' || value === undefined) return table;
    heads.set(head.code, head.text);
    const cellsKept = kept.flatMap((at) => cells[at] ?? []);
    const key = JSON.stringify(cellsKept);
    const line = lines.get(key) ?? { cells: cellsKept, figures: new Map() };
    if (line.figures.has(head.code)) return table;
    line.figures.set(head.code, value);
    lines.set(key, line);
  }
  if (heads.size > MOST || kept.length === 0) return table;
  const codes = [...heads.keys()].sort();
  return {
    ...rest,
    columns: [
      ...kept.flatMap((at) => columns[at] ?? []),
      ...codes.map((code) => ({
        id: code.replaceAll('-', '_'),
        title: heads.get(code) ?? code,
        kind: 'number' as const,
      })),
    ],
    rows: [...lines.values()].map(({ cells, figures }) => ({
      cells: [...cells, ...codes.map((code) => figures.get(code) ?? across.absent)],
    })),
  };
}
