import type { Column, ColumnType, Table } from '../tables/table.ts';
import { columnLetter } from '../words/column-letter.ts';
import type { CellLimit, CellLook } from '../workbook/sheet-look.ts';
import type { FormToWrite } from '../workbook/spreadsheets.ts';
import { aboutColumn } from './about-column.ts';
import type { CodeRows } from './code-rows.ts';
import { columnLimit } from './column-limit.ts';
import { exampleText } from './example-text.ts';
import { headingNote } from './heading-note.ts';
import { templateColumns } from './template-columns.ts';
import type { TemplateOptions } from './template-options.ts';

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  string: 18,
  strings: 22,
  integer: 12,
  boolean: 12,
  date: 13,
  instant: 27,
  code: 24,
  codes: 28,
};

/** Text keeps leading zeros, and keeps Excel from making dates of codes. */
const FORMATS: Readonly<Partial<Record<ColumnType, string>>> = { integer: '0', date: 'yyyy-mm-dd' };

/** The row of headings, and the first below it, counted from 0: the parts stand above. */
const HEADINGS = 1;
const FIRST = 2;
const LAST_ROW = 1_048_576;
const FILTERED_ROWS = 20_000;

/** The sheet of one table: parts in colour, headings with their notes, and cells that are limited to what belongs there. */
export function tableSheet(name: string, table: Table, codes: CodeRows, options: TemplateOptions): FormToWrite {
  const { lang, laws } = options;
  const placed = templateColumns(table);
  const cells = new Map<string, CellLook>();
  const notes = new Map<string, string>();
  const limits: CellLimit[] = [];
  const bands: string[] = [];
  const headings: string[] = [];
  for (const [at, { column, part }] of placed.entries()) {
    const { field, laws: asking } = aboutColumn(table, column, laws);
    const letter = columnLetter(at);
    bands.push(part === placed[at - 1]?.part ? '' : part.title[lang]);
    headings.push(titleOf(column, lang));
    cells.set(`0,${at}`, { fill: part.band, colour: 'FFFFFF', bold: true });
    cells.set(`${HEADINGS},${at}`, { fill: part.heading, bold: field.needed === 'always', wrap: true, border: true });
    const example = exampleText(field.examples?.[0], column, options.titles);
    notes.set(`${HEADINGS},${at}`, headingNote(column, field, asking, lang, example));
    const range = `${letter}${FIRST + 1}:${letter}${LAST_ROW}`;
    const limit = columnLimit(column, field, range, codes.range(column), lang);
    if (limit !== undefined) limits.push(limit);
  }
  const columns = placed.map(({ column: { type } }) => ({
    width: WIDTHS[type],
    look: { format: FORMATS[type] ?? '@', isOpen: true },
  }));
  return {
    name,
    rows: [bands, headings],
    look: {
      // Columns of one's own may follow.
      columns: [...columns, { width: 9, look: { isOpen: true } }],
      cells,
      notes,
      limits,
      firstRow: FIRST,
      heights: new Map([
        [0, 18],
        [HEADINGS, 48],
      ]),
      frozen: { rows: FIRST, columns: 1 },
      filter: `A${FIRST}:${columnLetter(placed.length - 1)}${FILTERED_ROWS}`,
      isLocked: true,
      tab: placed[0]?.part.band ?? '44546A',
    },
  };
}

const titleOf = ({ title, title_es }: Column, lang: TemplateOptions['lang']) => (lang === 'es' ? title_es : title);
