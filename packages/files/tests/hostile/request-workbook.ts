import { type Part, textRow, workbookParts } from '../support/zip.ts';
import { headings, table } from './request-table.ts';

/** The row of headings of a sheet of requests. */
const head = textRow(1, headings);

const { row: line, letter } = table({});

/** Makes workbooks of requests, with something in them that is written by hand. */
export const requestWorkbook = {
  head,
  letter,
  /** A good row. */
  row: (row: number, attributes = '') => textRow(row, table({ request_id: `R-${row}` }).row, attributes),
  /** A good row 2 in which one cell is written by hand. */
  rowWith: (column: string, cell: string) =>
    textRow(2, line).replace(
      new RegExp(`<c r="${letter(column)}2".*?</c>`),
      () => `<c r="${letter(column)}2"${cell}</c>`,
    ),
  /** The parts of a workbook with these rows. */
  parts: (rows: string, more = {}): Part[] => workbookParts([{ name: 'Requests', rows }], more),
  good: (): Part[] => requestWorkbook.parts(head + requestWorkbook.row(2)),
  /** The good workbook with something before and behind the rows of its sheet. */
  around: (before: string, behind = ''): Part[] =>
    requestWorkbook.good().map((part) =>
      part.name.includes('sheet1')
        ? {
            ...part,
            content: String(part.content)
              .replace('<sheetData>', `${before}<sheetData>`)
              .replace('</sheetData>', `</sheetData>${behind}`),
          }
        : part,
    ),
};
