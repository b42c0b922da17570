import codes from '@daybook/schemas/codelists/codes.schema.json' with { type: 'json' };
import { type CodelistName, codelists, type Lang } from '@daybook/types';
import type { Column } from '../tables/table.ts';
import { sheetNames } from './sheet-names.ts';
import type { TemplateOptions } from './template-options.ts';

/** The rows of the sheet that explains every choice, and where the choices of each list stand in it. */
export interface CodeRows {
  /** List, choice, meaning, code. */
  readonly rows: readonly (readonly [string, string, string, string])[];
  /** The cells of a column's choices, as a limit names them; nothing where it has none. */
  range(column: Column): string | undefined;
}

const listTitles = codes.$defs as Readonly<Record<string, { readonly title: string; readonly title_es: string }>>;
const FIRST_ROW = 2;

/** Gathers the choices of these columns, each list once. Codes that are no longer used are left out. */
export function codeRows(columns: readonly Column[], { lang, titles, choices }: TemplateOptions): CodeRows {
  const rows: (readonly [string, string, string, string])[] = [];
  const ranges = new Map<string, string>();
  const add = (key: string, list: string, of: readonly (readonly [string, string, string])[]) => {
    if (ranges.has(key) || of.length === 0) return;
    const from = rows.length + FIRST_ROW;
    rows.push(...of.map((row) => [list, ...row] as const));
    ranges.set(key, `'${sheetNames.codes[lang]}'!$B$${from}:$B$${rows.length + FIRST_ROW - 1}`);
  };
  const keyOf = ({ column, list }: Column) => (choices?.has(column) === true ? `=${column}` : list);
  for (const column of columns) {
    const own = choices?.get(column.column);
    if (own !== undefined)
      add(
        `=${column.column}`,
        headingOf(column, lang),
        own.map(({ value, meaning }) => [value, meaning, value]),
      );
    else if (column.list !== undefined) add(column.list, listTitle(column.list, lang), choicesOf(column.list, titles));
  }
  return { rows, range: (column) => ranges.get(keyOf(column) ?? '') };
}

function choicesOf(list: string, titles: TemplateOptions['titles']): [string, string, string][] {
  const used = codelists[list as CodelistName].codes.filter(({ deprecated }) => deprecated === undefined);
  return used.map(({ code }) => {
    const [title = code, meaning = ''] = titles[list]?.[code] ?? [];
    return [title, meaning, code];
  });
}

const listTitle = (list: string, lang: Lang) =>
  (lang === 'es' ? listTitles[list]?.title_es : listTitles[list]?.title) ?? list;

const headingOf = ({ title, title_es }: Column, lang: Lang) => (lang === 'es' ? title_es : title);
