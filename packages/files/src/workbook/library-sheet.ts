import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { CellLimit, CellLook, SheetLook } from './sheet-look.ts';

const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

function styleOf(look: CellLook): CellStyle {
  const { fill, colour, bold, italic, size, wrap, border, format, isOpen } = look;
  return {
    font: {
      name: 'Calibri',
      size: size ?? 11,
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(colour === undefined ? {} : { color: { rgb: colour } }),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border === true ? { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } } : {}),
    alignment: { vertical: 'top', ...(wrap === true ? { wrapText: true } : {}) },
    ...(format === undefined ? {} : { numFmt: format }),
    protection: { locked: isOpen !== true },
  };
}

function validationOf({ range, kind, from, to, refusal }: CellLimit): DataValidation {
  return {
    type: kind,
    range,
    allowBlank: true,
    formula1: from,
    ...(to === undefined ? {} : { operator: 'between', formula2: to }),
    ...(refusal === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: refusal.isStrict ? 'stop' : 'warning',
          errorTitle: refusal.title,
          errorMessage: refusal.text,
        }),
  };
}

/** What the spreadsheet library needs to write a sheet with its look. */
export function librarySheet(name: string, rows: WriteSheet['rows'], look: SheetLook): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const put = (at: string, cell: Partial<Cell>) => cells.set(at, { ...cells.get(at), ...cell });
  const { firstRow } = look;
  if (firstRow !== undefined)
    for (const [column, { look: own }] of look.columns.entries())
      if (own !== undefined) put(`${firstRow},${column}`, { style: styleOf(own) });
  for (const [at, one] of look.cells) put(at, { style: styleOf(one) });
  for (const [at, text] of look.notes ?? []) put(at, { comment: { author: 'Daybook', text } });
  return {
    name,
    ...(rows === undefined ? {} : { rows }),
    columns: look.columns.map(({ width }) => ({ width })),
    cells,
    rowDefs: new Map([...(look.heights ?? [])].map(([row, height]) => [row, { height }])),
    ...(look.limits === undefined || look.limits.length === 0
      ? {}
      : { dataValidations: look.limits.map(validationOf) }),
    ...(look.frozen === undefined ? {} : { freezePane: look.frozen }),
    ...(look.filter === undefined ? {} : { autoFilter: { range: look.filter } }),
    ...(look.isLocked === true
      ? {
          protection: {
            sheet: true,
            formatCells: true,
            formatColumns: true,
            formatRows: true,
            insertRows: true,
            deleteRows: true,
            sort: true,
            autoFilter: true,
          },
        }
      : {}),
    ...(look.tab === undefined ? {} : { view: { tabColor: { rgb: look.tab } } }),
    // A sheet of many columns goes on several pages; others are as wide as the page.
    pageSetup: {
      orientation: 'landscape',
      ...(look.firstRow === undefined ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
  };
}
