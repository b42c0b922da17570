import type { CellStyle } from 'hucre/xlsx';
import type { Look } from './printed-sheet.ts';

const ink = { rgb: '1A222C' };
const soft = { rgb: '4A5666' };
const accent = { rgb: '14497F' };
const line = { style: 'thin', color: { rgb: 'D3DAE2' } } as const;
const rule = { style: 'thin', color: { rgb: '8793A1' } } as const;
const words = { vertical: 'top', wrapText: true } as const;
const apart = { ...words, indent: 1 } as const;
const figures = { vertical: 'top', horizontal: 'right' } as const;
const WHOLE = '#,##0';
const MONEY = '"$"#,##0.00';

const cell = { font: { color: ink }, border: { bottom: line } } as const;
const total = { font: { color: ink, bold: true }, border: { top: rule } } as const;

/** How each kind of cell looks, on a screen and on paper in black and white. */
export const looks: Readonly<Record<Look, CellStyle>> = {
  issuer: { font: { bold: true, color: accent, size: 12 }, alignment: words },
  title: { font: { bold: true, color: ink, size: 16 }, alignment: words },
  lead: { font: { color: ink, size: 12 }, alignment: words },
  heading: { font: { bold: true, color: accent, size: 14 }, alignment: words },
  caption: { font: { bold: true, color: ink, size: 12 }, alignment: words },
  faint: { font: { color: soft, size: 10 }, alignment: words },
  callout: {
    font: { bold: true, color: ink },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF3F9' } },
    alignment: words,
  },
  head: {
    font: { bold: true, color: soft, size: 10 },
    border: { bottom: rule },
    alignment: { vertical: 'bottom', wrapText: true },
  },
  'head-apart': {
    font: { bold: true, color: soft, size: 10 },
    border: { bottom: rule },
    alignment: { vertical: 'bottom', wrapText: true, indent: 1 },
  },
  'head-number': {
    font: { bold: true, color: soft, size: 10 },
    border: { bottom: rule },
    alignment: { vertical: 'bottom', horizontal: 'right', wrapText: true },
  },
  text: { ...cell, alignment: words },
  'text-apart': { ...cell, alignment: apart },
  number: { ...cell, alignment: figures, numFmt: WHOLE },
  cents: { ...cell, alignment: figures, numFmt: MONEY },
  rate: { ...cell, alignment: figures, numFmt: '#,##0.0' },
  mark: { ...cell, font: { italic: true, color: { rgb: '6F4300' } }, alignment: { ...figures, wrapText: true } },
  total: { ...total, alignment: words },
  'total-number': { ...total, alignment: figures, numFmt: WHOLE },
  'total-cents': { ...total, alignment: figures, numFmt: MONEY },
};
