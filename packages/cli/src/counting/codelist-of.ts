import reportSchema from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };

interface Column {
  readonly title: string;
  readonly codelist?: string;
}

const columns: Readonly<Record<string, Column>> = reportSchema.properties.tables.items.properties.rows.items.properties;

/** The codelist that a dimension of a report is coded by, as the report's schema says; none for months and ids. */
export function codelistOf(dimension: string): string | undefined {
  return Object.hasOwn(columns, dimension) ? columns[dimension]?.codelist : undefined;
}
