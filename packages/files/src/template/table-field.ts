import { type CodelistName, codelists } from '@daybook/types';
import type { Column, Table } from '../tables/table.ts';
import { type Field, fieldOf } from './field-of.ts';
import type { TemplateOptions } from './template-options.ts';

const SEVERAL = {
  en: 'Several are joined by ; in one cell.',
  es: 'Si son varios, van en una celda con ; entre ellos.',
};

/** A column as a field of Table Schema: type, words, and what its cells may hold. */
export function tableField(table: Table, column: Column, { lang, titles }: Words): object {
  const field = fieldOf(table, column);
  const constraints = {
    ...(isAlwaysFilled(table, column) ? { required: true } : {}),
    ...limitsOf(table, column, field),
  };
  const said = (lang === 'es' ? field.description_es : field.description) ?? '';
  const { list, type } = column;
  return {
    name: column.column,
    title: lang === 'es' ? column.title_es : column.title,
    description: type === 'codes' || type === 'strings' ? `${said} ${SEVERAL[lang]}`.trim() : said,
    ...typeOf(column),
    ...(type === 'code' && list !== undefined ? { categories: categoriesOf(table, list, titles) } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

type Words = Pick<TemplateOptions, 'lang' | 'titles'>;

/** Whether no row leaves the cell empty: an entry without asks has none of an ask's cells. */
export function isAlwaysFilled({ parent }: Pick<Table, 'parent'>, { required, pointer }: Column): boolean {
  return required && (parent !== undefined || !pointer.includes('/*/'));
}

/** The codes that may stand in a table: in a public one, of those that tell something of a person only their coarse parent. */
const codesOf = ({ view }: Table, list: string) =>
  codelists[list as CodelistName].codes.filter(({ public_as }) => view !== 'public' || public_as === undefined);

const categoriesOf = (table: Table, list: string, titles: Words['titles']) =>
  codesOf(table, list).map(({ code }) => ({ value: code, label: titles[list]?.[code]?.[0] ?? code }));

function typeOf({ type }: Column): object {
  switch (type) {
    case 'integer':
      return { type: 'integer' };
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] };
    case 'date':
      return { type: 'date' };
    case 'instant':
      // With its distance to UTC, which the default form of a datetime has not.
      return { type: 'datetime', format: 'any' };
    default:
      return { type: 'string' };
  }
}

function limitsOf(
  table: Table,
  { type, list }: Column,
  { minimum, maximum, minLength, maxLength, pattern }: Field,
): object {
  if (type === 'integer') return { ...defined({ minimum, maximum }) };
  if (type === 'string') return { ...defined({ minLength, maxLength, pattern }) };
  if (type !== 'code' || list === undefined) return {};
  // Others may add codes to an open list.
  return codelists[list as CodelistName].open ? {} : { enum: codesOf(table, list).map(({ code }) => code) };
}

const defined = (limits: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
