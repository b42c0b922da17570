import type { CellValue, Workbook } from 'hucre/xlsx';
import type { Cell } from '../cells/cell.ts';
import type { SheetRow } from '../cells/sheet-row.ts';
import { finishSheets } from './finish-sheets.ts';
import { librarySheet } from './library-sheet.ts';
import { type OdsVisibility, odsVisibility } from './ods-visibility.ts';
import type { Sheet } from './sheet.ts';
import type { SheetLook } from './sheet-look.ts';
import { ungroupedOds } from './ungrouped-ods.ts';

/** Some sheet as it is to be written: texts, whole numbers and yes or no. */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** A sheet with its colours, notes, limits and locks. */
export interface FormToWrite extends SheetToWrite {
  readonly look: SheetLook;
}

// `_x000D_` in a text would come back as a carriage return.
const escaped = (rows: SheetToWrite['rows']) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : cell)),
  );

const pad = (number: number) => String(number).padStart(2, '0');

function cellOf(value: CellValue, error: boolean): Cell {
  if (!(value instanceof Date)) return error ? { error: String(value) } : value;
  if (Number.isNaN(value.getTime())) return { error: '#VALUE!' };
  // Excel's times are fractions of a day: rounded to whole seconds.
  const at = new Date(Math.round(value.getTime() / 1000) * 1000);
  const time = `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}:${pad(at.getUTCSeconds())}`;
  return { date: `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}T${time}` };
}

/** A sheet as the library gives it; of ODS it does not say what is hidden. */
function sheetOf(sheet: Workbook['sheets'][number], seen?: OdsVisibility): Sheet {
  const { name, hidden, veryHidden, rows, cells, rowDefs, merges = [], columns = [] } = sheet;
  const errors = new Set<string>();
  const formulas = new Map<number, number[]>();
  const links = new Map<number, Map<number, string>>();
  for (const [at, { type, formula, value, hyperlink }] of cells ?? []) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    if (type === 'error' || (formula !== undefined && typeof value === 'string' && /^#[A-Z/0-9]+[!?]?$/.test(value)))
      errors.add(at);
    if (formula !== undefined) formulas.set(row, [...(formulas.get(row) ?? []), column]);
    if (hyperlink?.target !== undefined) links.set(row, (links.get(row) ?? new Map()).set(column, hyperlink.target));
  }
  const read = rows.map((values, row): SheetRow => {
    const inRow = formulas.get(row);
    const linked = links.get(row);
    return {
      sheet: name,
      row: row + 1,
      cells: values.map((value, column) => cellOf(value, errors.has(`${row},${column}`))),
      ...(rowDefs?.get(row)?.hidden === true || seen?.isRowHidden(row) === true ? { hidden: true } : {}),
      ...(inRow === undefined ? {} : { formulas: inRow }),
      ...(linked === undefined ? {} : { links: linked }),
    };
  });
  return {
    name,
    hidden: hidden === true || veryHidden === true || seen?.isHidden === true,
    rows: read,
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      rows: [startRow + 1, endRow + 1],
      columns: [startCol, endCol],
    })),
    hiddenColumns: seen?.hiddenColumns ?? columns.flatMap((column, at) => (column?.hidden === true ? [at] : [])),
  };
}

/** The one place that knows the spreadsheet library. Files must have passed `guardZip`. */
export const spreadsheets = {
  /** All sheets of a workbook; throws what the library throws where it is damaged. */
  async read(file: Uint8Array, kind: 'xlsx' | 'ods'): Promise<readonly Sheet[]> {
    if (kind === 'xlsx') {
      const { sheets, dateSystem } = await (await import('hucre/xlsx')).readXlsx(file);
      return sheets.map((sheet) => ({ ...sheetOf(sheet), ...(dateSystem === '1904' ? { from1904: true } : {}) }));
    }
    const { plain, content } = await ungroupedOds(file);
    const { sheets } = await (await import('hucre/ods')).readOds(plain);
    const seen = odsVisibility(content);
    return sheets.map((sheet) => sheetOf(sheet, seen.get(sheet.name)));
  },

  /** A plain workbook. `at` is the time written into it, so that the same data are the same bytes. */
  async write(sheets: readonly SheetToWrite[], at: Date): Promise<Uint8Array> {
    const { writeXlsx } = await import('hucre/xlsx');
    return writeXlsx({
      sheets: sheets.map(({ name, rows }) => ({
        name,
        rows: escaped(rows),
        freezePane: { rows: 1 },
      })),
      properties: { created: at, modified: at },
    });
  },

  /** A workbook to be filled in, with its look. `at` as in `write`. */
  async writeForm(sheets: readonly FormToWrite[], title: string, at: Date): Promise<Uint8Array> {
    const { writeXlsx } = await import('hucre/xlsx');
    const written = await writeXlsx({
      sheets: sheets.map(({ name, rows, look }) => librarySheet(name, escaped(rows), look)),
      properties: { title, creator: 'Daybook', created: at, modified: at },
    });
    return finishSheets(
      written,
      sheets.map(({ look }) => look),
    );
  },
};
