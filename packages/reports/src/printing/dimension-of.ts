import reportSchema from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import type { Lang } from '@daybook/types';

interface Property {
  readonly title: string;
  readonly title_es: string;
  readonly codelist?: string;
}

const properties: Readonly<Record<string, Property>> =
  reportSchema.properties.tables.items.properties.rows.items.properties;

/** The heading of a dimension, and the codelist that it is coded by, as the report's schema says; none for months and ids. */
export function dimensionOf(dimension: string, lang: Lang): { readonly title: string; readonly list?: string } {
  const property = Object.hasOwn(properties, dimension) ? properties[dimension] : undefined;
  if (property === undefined) return { title: dimension };
  const title = lang === 'es' ? property.title_es : property.title;
  return property.codelist === undefined ? { title } : { title, list: property.codelist };
}
