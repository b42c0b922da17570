import schema from '@daybook/schemas/v1/column-map.schema.json' with { type: 'json' };
import type { Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';
import type { Property } from './schemas.ts';

const names = ['column-map', 'map', 'mapa', 'mapa-de-columnas'];

const WORDS = {
  en: { kind: 'file for daybook import columns', field: 'field of a column map', example: 'Example', codes: 'Codes' },
  es: {
    kind: 'archivo para daybook import columns',
    field: 'campo de un mapa de columnas',
    example: 'Ejemplo',
    codes: 'Códigos',
  },
} as const;

const EXAMPLE = {
  $schema: schema.$id,
  table: 'requests',
  source_kind: 'own-log',
  date_format: 'm/d/y',
  ids: { from: 'row' },
  asks_from: 'paper',
  decision_for: 'every-ask',
  columns: [
    { column: 'agency_id', value: 'us-zz-fbqnlriq' },
    { column: 'received_on', headings: ['Date rec’d'] },
    { column: 'instrument', headings: ['Form'], codes: { 'ICE DET': 'i-247a' } },
    { column: 'decision', headings: ['Status'], codes: { HONORED: 'complied-full', 'NOT HONORED': 'declined' } },
  ],
  drop: [{ heading: 'Inmate name', why: 'personal' }],
};

interface Field {
  readonly path: string;
  readonly property: Property;
}

function* fieldsIn(node: Property, path: string): Generator<Field> {
  for (const [name, property] of Object.entries((node.items ?? node).properties ?? {})) {
    yield { path: `${path}.${name}`, property };
    yield* fieldsIn(property, `${path}.${name}`);
  }
}

const all = () => [...fieldsIn(schema as unknown as Property, 'column-map')];

/** The map of somebody else's columns: what may stand in it, or one of its fields by its path, such as `column-map.columns.several`. */
export function mapNamed(typed: string, lang: Lang): Meaning[] {
  const words = WORDS[lang];
  const told = ({ title, title_es, description, description_es }: Property) =>
    lang === 'es' ? `${title_es}. ${description_es}` : `${title}. ${description}`;
  if (names.includes(typed.toLowerCase())) {
    const lines = all()
      .map(({ path, property }) => ({ name: path.split('.').slice(1), property }))
      .filter(({ name }) => name.length <= 2 && name[0] !== '$schema')
      .map(
        ({ name, property }) =>
          `${'  '.repeat(name.length)}${(name.at(-1) as string).padEnd(18 - 2 * name.length)}${told(property)}`,
      );
    const text = [
      lang === 'es' ? schema.title_es : schema.title,
      `column-map · ${words.kind}`,
      '',
      lang === 'es' ? schema.description_es : schema.description,
      '',
      ...lines,
      '',
      `${words.example}:`,
      JSON.stringify(EXAMPLE, null, 2),
    ];
    return [{ kind: 'map', name: 'column-map', text: text.join('\n') }];
  }
  return all()
    .filter(({ path }) => path === typed)
    .map(({ path, property }) => {
      const { title, title_es, description, description_es, codelist, examples } = property;
      const text = [
        lang === 'es' ? title_es : title,
        `${path} · ${words.field}`,
        '',
        lang === 'es' ? description_es : description,
        `${words.example}: ${JSON.stringify(examples?.[0])}`,
        ...(codelist === undefined ? [] : [`${words.codes}: daybook explain ${codelist}`]),
      ];
      return { kind: 'field', name: path, text: text.join('\n') };
    });
}

export function mapNames(): string[] {
  return ['column-map', ...all().map(({ path }) => path)];
}
