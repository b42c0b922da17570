import type { Lang } from '@daybook/types';
import type { CellLook } from '../workbook/sheet-look.ts';
import type { FormToWrite } from '../workbook/spreadsheets.ts';
import type { CodeRows } from './code-rows.ts';
import { sheetNames } from './sheet-names.ts';

const HEADINGS = {
  en: ['List', 'Choice', 'What it means', 'Code'],
  es: ['Lista', 'Opción', 'Qué significa', 'Código'],
} as const;

const WIDTHS = [30, 46, 90, 40] as const;
const LOOKS: readonly CellLook[] = [{ wrap: true }, { wrap: true }, { wrap: true }, { wrap: true, colour: '7F7F7F' }];
const LINE_POINTS = 15;

/** The sheet that says what each choice means. The lists of the cells are taken from it, so it is locked. */
export function codeSheet({ rows }: CodeRows, lang: Lang): FormToWrite {
  const cells = new Map<string, CellLook>();
  for (const at of HEADINGS[lang].keys()) cells.set(`0,${at}`, { fill: '44546A', colour: 'FFFFFF', bold: true });
  const heights = new Map<number, number>();
  for (const [at, row] of rows.entries()) {
    for (const [column, look] of LOOKS.entries()) cells.set(`${at + 1},${column}`, look);
    // Not every program makes a row as high as its text.
    const lines = Math.max(...row.map((text, column) => Math.ceil(text.length / (WIDTHS[column] ?? 1))));
    if (lines > 1) heights.set(at + 1, lines * LINE_POINTS);
  }
  return {
    name: sheetNames.codes[lang],
    rows: [HEADINGS[lang], ...rows],
    look: {
      columns: WIDTHS.map((width) => ({ width })),
      cells,
      heights,
      frozen: { rows: 1, columns: 0 },
      filter: `A1:D${rows.length + 1}`,
      isLocked: true,
      tab: '7F7F7F',
    },
  };
}
