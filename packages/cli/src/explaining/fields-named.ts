import agency from '@daybook/schemas/v1/agency.schema.json' with { type: 'json' };
import agreement from '@daybook/schemas/v1/agreement.schema.json' with { type: 'json' };
import jurisdiction from '@daybook/schemas/v1/jurisdiction.schema.json' with { type: 'json' };
import quarterlyReport from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import request from '@daybook/schemas/v1/request.schema.json' with { type: 'json' };
import tables from '@daybook/schemas/v1/tables.json' with { type: 'json' };
import type { Lang } from '@daybook/types';
import type { Meaning } from './meanings-of.ts';

interface Property {
  readonly title?: string;
  readonly title_es?: string;
  readonly description?: string;
  readonly description_es?: string;
  readonly audience?: string;
  readonly basis?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Property>>;
  readonly items?: Property;
}

const RECORDS = {
  request,
  agency,
  agreement,
  jurisdiction,
  'quarterly-report': quarterlyReport,
} as unknown as Readonly<Record<string, Property>>;

interface Field {
  readonly name: string;
  readonly path: string;
  readonly property: Property;
}

function* fieldsIn(node: Property, path: string): Generator<Field> {
  for (const [name, property] of Object.entries((node.items ?? node).properties ?? {})) {
    yield { name, path: `${path}.${name}`, property };
    yield* fieldsIn(property, `${path}.${name}`);
  }
}

const all = () => Object.entries(RECORDS).flatMap(([record, schema]) => [...fieldsIn(schema, record)]);

/** The path of a column of the standard's tables: `decided_on` → `request.asks.decisions.decided_on`. */
function pathsOfColumn(column: string): string[] {
  const pointers = Object.values(tables.tables).flatMap(({ record, columns }) =>
    columns
      .filter((one) => one.column === column)
      .map(({ pointer }) => `${record}${pointer.replaceAll(/\/(\*|\d+)(?=\/|$)/g, '').replaceAll('/', '.')}`),
  );
  return [...new Set(pointers)];
}

/** A field by its name, its path (`request.custody.ended_on`) or its column heading (`custody_ended_on`). */
export async function fieldsNamed(name: string, lang: Lang): Promise<Meaning[]> {
  const paths = pathsOfColumn(name);
  const found = all().filter((field) => field.name === name || field.path === name || paths.includes(field.path));
  return found.map(({ path, property }) => {
    const [title, description] =
      lang === 'es' ? [property.title_es, property.description_es] : [property.title, property.description];
    const example = property.examples?.[0];
    const isShort = ['string', 'number', 'boolean'].includes(typeof example);
    const words =
      lang === 'es'
        ? { example: 'Ejemplo', seen: 'Lo ve', law: 'Lo pide' }
        : { example: 'Example', seen: 'Seen by', law: 'Asked for by' };
    const text = [
      `${title}`,
      path,
      '',
      `${description}`,
      ...(isShort ? [`${words.example}: ${example}`] : []),
      `${words.seen}: ${property.audience}`,
      ...(property.basis === undefined ? [] : [`${words.law}: ${property.basis.join(', ')}`]),
    ];
    return { kind: 'field' as const, name: path, text: text.join('\n') };
  });
}

export async function fieldNames(): Promise<string[]> {
  return [
    ...new Set([
      ...all().map(({ name }) => name),
      ...Object.values(tables.tables).flatMap(({ columns }) => columns.map(({ column }) => column)),
    ]),
  ];
}
