import agreementSchema from '@daybook/schemas/v1/agreement.schema.json' with { type: 'json' };
import requestSchema from '@daybook/schemas/v1/request.schema.json' with { type: 'json' };
import type { Lang } from '@daybook/types';
import { dimensionOf } from '../dimension-of.ts';

interface Node {
  readonly title?: string;
  readonly title_es?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

const schemas = { request: requestSchema, agreement: agreementSchema } as unknown as Record<
  'request' | 'agreement',
  Node
>;

/** How the cells of a column of a statutory report are read. */
export interface PlaceTitle {
  readonly title: string;
  /** The codelist of its codes, where it has one. */
  readonly list?: string;
  readonly isDate: boolean;
}

/** What a column of a statutory report is called: a dimension by the quarterly report, a place of a record by its schema. */
export function placeTitle(column: string, record: 'request' | 'agreement', lang: Lang): PlaceTitle {
  if (!column.startsWith('/')) {
    const list = OTHERS[column];
    if (list !== undefined) return { title: list.title[lang], list: list.list, isDate: false };
    return { ...dimensionOf(column, lang), isDate: column === 'month' };
  }
  let node: Node | undefined = schemas[record];
  for (const step of column.split('/').slice(1)) node = step === '*' ? node?.items : node?.properties?.[step];
  const inner = node?.items ?? node;
  const list = /codes\.schema\.json#\/\$defs\/(.+)$/.exec(inner?.$ref ?? '')?.[1];
  const title = (lang === 'es' ? node?.title_es : node?.title) ?? column;
  return { title, isDate: /#\/\$defs\/date$/.test(inner?.$ref ?? ''), ...(list === undefined ? {} : { list }) };
}

/** Dimensions that a quarterly report has as lists of its own, not as dimensions of a table. */
const OTHERS: Readonly<Record<string, { readonly title: Readonly<Record<Lang, string>>; readonly list: string }>> = {
  item: { title: { en: 'Item', es: 'Dato' }, list: 'context-item' },
};
