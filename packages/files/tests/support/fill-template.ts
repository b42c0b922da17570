import type { Lang } from '@daybook/types';
import { standardTables, toTables } from '../../src/index.ts';
import { templateColumns } from '../../src/template/template-columns.ts';
import { columnLetter } from '../../src/words/column-letter.ts';
import { partText } from '../../src/workbook/part-text.ts';
import { replaceParts } from '../../src/workbook/replace-parts.ts';
import { zipDirectory } from '../../src/workbook/zip-directory.ts';

type Titles = Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>>;

const DAY = 86_400_000;
const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Types records into a template as a person would: titles of codes, Yes or No, dates as the program keeps them. Writes
 * the cells as Excel does, below the headings, in the look of their column.
 */
export async function fillTemplate(
  template: Uint8Array,
  records: readonly Readonly<Record<string, unknown>>[],
  titles: Titles,
  lang: Lang,
): Promise<Uint8Array> {
  const parts = zipDirectory(template, 1000);
  if (typeof parts === 'string') throw new Error(parts);
  const workbook = (await partText(template, parts, 'xl/workbook.xml')) ?? '';
  const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
  const contents = new Map<string, Uint8Array>();
  for (const { name, rows } of toTables(records)) {
    const table = standardTables[name];
    const at = names.indexOf((lang === 'es' ? table?.title_es : table?.title) ?? '');
    if (table === undefined || at < 0) continue;
    const [headings = [], ...values] = rows;
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    const sheet = (await partText(template, parts, part)) ?? '';
    const cell = (row: number, column: number, value: unknown, type: string, list = ''): string => {
      if (value === null || value === undefined) return '';
      const ref = `${columnLetter(column)}${row}`;
      const style = new RegExp(`<c r="${columnLetter(column)}3" s="(\\d+)"`).exec(sheet)?.[1];
      const titled = (code: string) => titles[list]?.[code]?.[0] ?? code;
      if (type === 'date') return `<c r="${ref}" s="${style}"><v>${serial(String(value))}</v></c>`;
      if (type === 'integer') return `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
      const yesNo = lang === 'es' ? ['No', 'Sí'] : ['No', 'Yes'];
      const text =
        type === 'boolean'
          ? yesNo[Number(value)]
          : type === 'code'
            ? titled(String(value))
            : type === 'codes'
              ? String(value).split('; ').map(titled).join('; ')
              : String(value);
      return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text ?? '')}</t></is></c>`;
    };
    const typed = values.map((row, index) => {
      const cells = templateColumns(table).map(({ column: { column, type, list } }, place) =>
        cell(index + 3, place, row[headings.indexOf(column)], type, list),
      );
      return `<row r="${index + 3}">${cells.join('')}</row>`;
    });
    contents.set(
      part,
      new TextEncoder().encode(
        sheet.replace(/<row r="3".*?<\/row>/s, '').replace('</sheetData>', `${typed.join('')}</sheetData>`),
      ),
    );
  }
  const filled = await replaceParts(template, contents, 1000);
  if (filled === undefined) throw new Error('damaged');
  return filled;
}
