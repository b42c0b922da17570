import type { Lang, RegimeReportRow, RegimeReportTable } from '@daybook/types';
import type { CodeWords } from '../code-words.ts';
import { figureCell } from '../figure-cell.ts';
import type { Cell, Column, PrintoutTable } from '../printout.ts';
import type { PrintWords } from '../words/print-words.ts';
import { columnName } from './column-name.ts';
import { type PlaceTitle, placeTitle } from './place-title.ts';
import { statutoryWords } from './statutory-words.ts';

/** What a table of a statutory report is put into words with. */
export interface TableSource {
  readonly lang: Lang;
  readonly codes: CodeWords;
  readonly words: PrintWords;
  readonly nameOf?: ((id: string) => string | undefined) | undefined;
}

/** A table of a statutory report, row by row as the record has it, marked where it is a draft. */
export function statutoryTable(table: RegimeReportTable, source: TableSource): PrintoutTable {
  const { lang, codes } = source;
  const words = statutoryWords(lang);
  const { table_id, title, form, unit, placed_by, columns, rows, complete, draft, note } = table;
  const record = columns.includes('/agreement_type') ? 'agreement' : 'request';
  const places = columns.map((column) => placeTitle(column, record, lang));
  const counts = form === 'counts';
  const heads: Column[] = columns.map((column, at) => ({
    id: columnName(column),
    title: places[at]?.title ?? column,
    kind: 'text',
  }));
  const unitTitle = unit === 'cents' ? words.dollars : codes.title('measure-unit', unit ?? '').toLowerCase();
  const placed = placed_by === undefined ? '' : codes.title('placed-by', placed_by).toLowerCase();
  return {
    id: table_id,
    title: draft ? `${title[lang]} (${words.draftMark})` : title[lang],
    ...(counts ? { unit: placed === '' ? unitTitle : words.unit(unitTitle, placed) } : {}),
    columns: counts ? [...heads, { id: 'value', title: words.count, kind: 'number' }] : heads,
    rows: rows.map((row) => ({
      cells: [
        ...row.cells.map((cell, at) => cellOf(cell, columns[at] ?? '', places[at], source)),
        ...(counts ? [figureOf(row, unit ?? 'count', source)] : []),
      ],
    })),
    isComplete: complete,
    isMain: true,
    notes: [
      ...(rows.length === 0 && complete ? [words.empty] : []),
      ...(complete ? [] : [words.incomplete]),
      ...(note === undefined ? [] : [note[lang]]),
    ],
  };
}

function figureOf({ value, missing }: RegimeReportRow, unit: string, source: TableSource): Cell {
  return figureCell({ value, missing }, unit, source);
}

/** One cell: a code by its title, several by theirs, a day, a name, or what stands there. */
function cellOf(cell: string, column: string, place: PlaceTitle | undefined, source: TableSource): Cell {
  const { lang, codes, words, nameOf } = source;
  if (cell === '') return { kind: 'text', text: '' };
  if (column.endsWith('_id')) return { kind: 'code', text: nameOf?.(cell) ?? cell, code: cell };
  if (place?.isDate === true && /^\d{4}-\d{2}(-\d{2})?$/.test(cell)) return { kind: 'date', date: cell };
  if (cell === 'true' || cell === 'false') {
    return { kind: 'code', text: cell === 'true' ? statutoryWords(lang).yes : statutoryWords(lang).no, code: cell };
  }
  const group = column.endsWith('_group') ? words.groups[cell] : undefined;
  const list = place?.list;
  if (group !== undefined) return { kind: 'code', text: group, code: cell };
  if (list === undefined) return { kind: 'text', text: cell };
  const titles = cell.split(';').map((code) => titleOf(list, code, codes));
  return { kind: 'code', text: titles.join('; '), code: cell };
}

function titleOf(list: string, code: string, codes: CodeWords): string {
  const title = codes.title(list, code);
  // A row may say that there is no paper, or that nothing is recorded, where the list itself has no such code.
  return title === code ? codes.title(code === 'not-recorded' ? 'terrorist-match' : 'null-reason', code) : title;
}
