import tables from '@daybook/schemas/v1/tables.json' with { type: 'json' };
import type { Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';
import { type Property, schemas } from './schemas.ts';

interface Field {
  readonly name: string;
  readonly path: string;
  readonly property: Property;
}

const WORDS = {
  en: { kind: 'field', example: 'Example', codes: 'Codes', seen: 'Seen by', law: 'Asked for by' },
  es: { kind: 'campo', example: 'Ejemplo', codes: 'Códigos', seen: 'Lo ve', law: 'Lo pide' },
} as const;

function* fieldsIn(node: Property, path: string): Generator<Field> {
  for (const [name, property] of Object.entries((node.items ?? node).properties ?? {})) {
    yield { name, path: `${path}.${name}`, property };
    yield* fieldsIn(property, `${path}.${name}`);
  }
}

const all = () => Object.entries(schemas).flatMap(([record, schema]) => [...fieldsIn(schema, record)]);

/** `/asks/0/decisions/1/decided_on`, as findings name a place → `.asks.decisions.decided_on`. */
const pathOf = (pointer: string) => pointer.replaceAll(/\/(\*|\d+)(?=\/|$)/g, '').replaceAll('/', '.');

/** The path of a column of the standard's tables: `decided_on` → `request.asks.decisions.decided_on`. */
function pathsOfColumn(column: string): string[] {
  const pointers = Object.values(tables.tables).flatMap(({ record, columns }) =>
    columns.filter((one) => one.column === column).map(({ pointer }) => `${record}${pathOf(pointer)}`),
  );
  return [...new Set(pointers)];
}

/** A field by its name, path (`request.custody.ended_on`), column (`custody_ended_on`), pointer or heading (Custody ended on). */
export function fieldsNamed(typed: string, lang: Lang): Meaning[] {
  const paths = pathsOfColumn(typed);
  const end = typed.startsWith('/') ? pathOf(typed) : undefined;
  const heading = typed.toLowerCase();
  const found = all().filter(({ name, path, property }) => {
    if (name === typed || path === typed || paths.includes(path)) return true;
    if (end !== undefined) return path.slice(path.indexOf('.')) === end;
    return property.title?.toLowerCase() === heading || property.title_es?.toLowerCase() === heading;
  });
  return found.map(({ path, property }) => ({ kind: 'field', name: path, text: textOf(path, property, lang) }));
}

function textOf(path: string, property: Property, lang: Lang): string {
  const { title, title_es, description, description_es, audience, basis, $ref, codelist } = property;
  const words = WORDS[lang];
  const example = property.examples?.[0];
  const isShort = ['string', 'number', 'boolean'].includes(typeof example);
  const list = codelist ?? /codes\.schema\.json#\/\$defs\/(.+)$/.exec($ref ?? property.items?.$ref ?? '')?.[1];
  return [
    `${lang === 'es' ? title_es : title}`,
    `${path} · ${words.kind}`,
    '',
    `${lang === 'es' ? description_es : description}`,
    ...(isShort ? [`${words.example}: ${example}`] : []),
    ...(list === undefined ? [] : [`${words.codes}: daybook explain ${list}`]),
    `${words.seen}: ${audience}`,
    ...(basis === undefined ? [] : [`${words.law}: ${basis.join(', ')}`]),
  ].join('\n');
}

export function fieldNames(): string[] {
  return [
    ...new Set([
      ...all().map(({ name }) => name),
      ...Object.values(tables.tables).flatMap(({ columns }) => columns.map(({ column }) => column)),
    ]),
  ];
}
