import reportSchema from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import type { Lang } from '@daybook/types';
import type { Field } from '../formats/format.ts';

interface Property {
  readonly title: string;
  readonly title_es: string;
  readonly description: string;
  readonly description_es: string;
}

const {
  tables,
  period,
  rates,
  context,
  expenditures,
  corrections,
  outside_counts,
  basis: _,
  ...top
} = reportSchema.properties;
const table = tables.items.properties;

/** Where the schema of a report says what a column means. Of names that stand in several parts the first one holds. */
const KNOWN: readonly Readonly<Record<string, Property | undefined>>[] = [
  top as unknown as Readonly<Record<string, Property>>,
  table.rows.items.properties,
  table as unknown as Readonly<Record<string, Property>>,
  { period: period.properties.name, start_on: period.properties.start_on, end_on: period.properties.end_on },
  rates.items.properties,
  context.items.properties,
  expenditures.items.properties,
  outside_counts.items.properties as unknown as Readonly<Record<string, Property>>,
  { revision_reason: corrections.items.properties.reason },
];

const INTEGERS = ['value', 'observations', 'revision', 'source_year', 'coverage_months'];
const YES_OR_NO = ['adds_over_time', 'adds_over_agencies', 'complete'];
const DATES = ['start_on', 'end_on', 'as_of'];

/** What a column of the figures means, and the type of its values. */
export function figureField(name: string, lang: Lang): Field {
  const found = KNOWN.find((properties) => Object.hasOwn(properties, name))?.[name] ?? PART;
  const isSpanish = lang === 'es';
  return {
    name,
    type: INTEGERS.includes(name)
      ? 'integer'
      : YES_OR_NO.includes(name)
        ? 'boolean'
        : DATES.includes(name)
          ? 'date'
          : 'string',
    title: isSpanish ? found.title_es : found.title,
    description: isSpanish ? found.description_es : found.description,
  };
}

/** The one column that the record has no field for. */
const PART: Property = {
  title: 'Part',
  title_es: 'Parte',
  description: 'Which figure of the balance or of a rate it is.',
  description_es: 'Qué cifra del balance o de una tasa es.',
};
