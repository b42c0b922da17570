import type { Words } from '@daybook/types';
import { standardTables } from '../tables/standard-tables.ts';
import type { Table } from '../tables/table.ts';
import type { CellLook } from '../workbook/sheet-look.ts';
import type { FormToWrite } from '../workbook/spreadsheets.ts';
import { toTables } from '../write/to-tables.ts';
import { exampleRequest } from './example-request.ts';
import { exampleText } from './example-text.ts';
import { fieldOf } from './field-of.ts';
import { sheetNames } from './sheet-names.ts';
import { templateColumns } from './template-columns.ts';
import type { TemplateOptions } from './template-options.ts';

const TITLE: Words = {
  en: 'An example: one request, two asks, so two rows. This sheet is locked and is never counted.',
  es: 'Un ejemplo: una solicitud, dos cosas pedidas, o sea dos filas. Esta hoja está bloqueada y nunca se cuenta.',
};

const HEADINGS = {
  en: ['Heading', 'First row', 'Second row', 'What it means'],
  es: ['Encabezado', 'Primera fila', 'Segunda fila', 'Qué significa'],
} as const;

const YES_NO = { en: ['No', 'Yes'], es: ['No', 'Sí'] } as const;

/** A request that is filled in, turned by a quarter so that nothing can take it for rows of the log. */
export function exampleSheet(options: TemplateOptions, firstDay: string): FormToWrite {
  const { lang, titles, agency } = options;
  const table = standardTables.requests as Table;
  const record = exampleRequest(lang, agency.agency_id, firstDay.replace(/01$/, '06'));
  const [names = [], first = [], second = []] =
    toTables([{ ...record }]).find(({ name }) => name === 'requests')?.rows ?? [];
  const cells = new Map<string, CellLook>([['0,0', { bold: true, size: 12 }]]);
  for (const at of HEADINGS[lang].keys()) cells.set(`1,${at}`, { fill: '44546A', colour: 'FFFFFF', bold: true });
  const rows: string[][] = [];
  for (const { column, part } of templateColumns(table)) {
    const at = names.indexOf(column.column);
    const typed = [first[at], second[at]].map((value) => {
      if (value === null || value === undefined) return '';
      if (typeof value === 'boolean') return YES_NO[lang][value ? 1 : 0];
      const items = column.type === 'codes' ? String(value).split('; ') : value;
      return exampleText(items, column, titles) ?? '';
    });
    if (typed.every((text) => text === '')) continue;
    const { description = '', description_es = '' } = fieldOf(table, column);
    const row = rows.push([
      lang === 'es' ? column.title_es : column.title,
      ...typed,
      lang === 'es' ? description_es : description,
    ]);
    cells.set(`${row + 1},0`, { fill: part.heading, bold: true, border: true });
    for (const place of [1, 2]) cells.set(`${row + 1},${place}`, { format: '@', border: true, wrap: true });
    cells.set(`${row + 1},3`, { colour: '7F7F7F' });
  }
  return {
    name: sheetNames.example[lang],
    rows: [[TITLE[lang]], HEADINGS[lang], ...rows],
    look: {
      columns: [{ width: 34 }, { width: 34 }, { width: 34 }, { width: 90 }],
      cells,
      frozen: { rows: 2, columns: 1 },
      isLocked: true,
      tab: '7F7F7F',
    },
  };
}
