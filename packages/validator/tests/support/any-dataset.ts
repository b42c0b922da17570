import { standardTables } from '@daybook/files';
import { recordSchemas } from '../../src/schema/generate.ts';
import { schemas } from '../../src/schema/generated/schemas.ts';
import type { RecordSchema } from '../../src/schema/record-schema.ts';
import { type Choice, datasetOf } from './dataset-of.ts';

/** Each kind of record that has a table of all its fields, as the agency itself keeps it. */
const kinds = recordSchemas().flatMap(([kind, schema]): Choice[] => {
  const tables = Object.values(standardTables).filter((table) => table.record === kind && table.view === undefined);
  if (!tables.some(({ filled }) => filled === undefined)) return [];
  return [
    {
      view: 'agency',
      schema,
      compiled: schemas[kind as 'request'] as RecordSchema,
      columns: tables.flatMap(({ columns }) => columns),
      id: [`${kind}_id`, (at, random) => `${random.one(['00', 'R-', ''])}${at}`],
    },
  ];
});

/** Some records of any kinds, made from their schemas, with odd values wherever the kind of column takes any. */
export const anyDataset = datasetOf(kinds);
