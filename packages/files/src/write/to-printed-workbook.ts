import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { escapeCell } from '../cells/cell-escape.ts';
import { printable } from '../words/printable.ts';
import { looks } from './looks.ts';
import type { PrintedCell, PrintedRow, PrintedSheet } from './printed-sheet.ts';

/**
 * Sheets that are made to be read and printed, as an XLSX workbook: US Letter across, as wide as the page, the first rows
 * again on every page, whose and which page at its foot. No text can be taken for a formula. `at` is the time written into
 * the file, so that the same report is the same bytes.
 *
 * Money is written in dollars: whole cents divided by 100 are the nearest number to the amount, are written with at most
 * two decimals, and so are exactly the amount again where they are read, up to many trillions.
 */
export async function toPrintedWorkbook(sheets: readonly PrintedSheet[], at: Date): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    // The library's own setting for repeated rows leaves names of sheets unquoted, which Excel refuses.
    namedRanges: sheets.map(({ name, repeated }) => ({
      name: '_xlnm.Print_Titles',
      scope: name,
      range: `'${name.replaceAll("'", "''")}'!$1:$${repeated}`,
    })),
    defaultFont: { name: 'Arial', size: 11 },
    properties: { created: at, modified: at },
  });
}

function sheetOf({ name, widths, rows, repeated, foot }: PrintedSheet): WriteSheet {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, { cells: inRow }] of rows.entries())
    for (const [column, { look }] of inRow.entries()) cells.set(`${row},${column}`, { style: styleOf(look) });
  const wide = [...rows.entries()].filter(([, { isWide }]) => isWide === true);
  return {
    name,
    columns: widths.map((one) => ({ width: one })),
    rows: rows.map((row) => row.cells.map(cellValue)),
    cells,
    merges: wide.map(([row]) => ({ startRow: row, startCol: 0, endRow: row, endCol: Math.max(1, widths.length - 1) })),
    rowDefs: new Map([...rows.entries()].map(([row, one]) => [row, { height: heightOf(one, widths, width) }])),
    freezePane: { rows: repeated },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'letter',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.6, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.4 },
    },
    headerFooter: { oddFooter: `&L${footText(foot.left)}&R${footText(foot.page[0])}&P${footText(foot.page[1])}&N` },
  };
}

/** A look in the font of the whole workbook, which a style of its own would lose. */
function styleOf(look: PrintedCell['look']): CellStyle {
  const { font, ...style } = looks[look];
  return { ...style, font: { name: 'Arial', size: 11, ...font } };
}

function cellValue({ value, look }: PrintedCell): CellValue {
  if (typeof value === 'number') return look.endsWith('cents') ? value / 100 : value;
  const text = printable(value ?? '').trim();
  // `_x000D_` in a text would come back as a carriage return.
  return text === '' ? null : escapeCell(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

const LARGE: Partial<Record<PrintedCell['look'], number>> = {
  title: 1.5,
  heading: 1.3,
  lead: 1.1,
  issuer: 1.1,
  caption: 1.1,
};

/** The height in points that the texts of a row need, by the widths of their columns: merged cells find none themselves. */
function heightOf({ cells, isWide }: PrintedRow, widths: readonly number[], width: number): number {
  const heights = cells.map(({ value, look }, column) => {
    const large = LARGE[look] ?? 1;
    const room = (isWide === true ? width : (widths[column] ?? 10)) / large;
    return Math.max(1, Math.ceil(String(value ?? '').length / (room * 1.1))) * 15 * large;
  });
  return Math.ceil(Math.max(15, ...heights)) + 2;
}

/** A text in the foot of a page, where `&` begins a command; the whole foot takes 255 characters. */
function footText(text: string): string {
  return printable(text).slice(0, 80).replaceAll('&', '&&');
}
