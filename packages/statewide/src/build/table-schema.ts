import type { ColumnKind, DatasetTable } from '../dataset/dataset-table.ts';

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
};

/** A table of the dataset as tools of data know tables: a Table Schema of version 2. */
export function tableSchema({ columns, key }: DatasetTable): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, kind, title, description, nullable }) => ({
      name,
      type: TYPES[kind],
      title: title.en,
      title_es: title.es,
      description: description.en,
      description_es: description.es,
      ...(nullable === false ? { constraints: { required: true } } : {}),
    })),
    primaryKey: key,
    missingValues: [''],
  };
}
