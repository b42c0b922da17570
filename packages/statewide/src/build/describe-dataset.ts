import { writeFileSync } from 'node:fs';
import { createTable } from '../dataset/create-table.ts';
import { dataset } from '../dataset/index.ts';
import { codebook } from './codebook.ts';
import { dataPackage } from './data-package.ts';
import { hashOf } from './hash-of.ts';
import { readme } from './readme.ts';
import type { Staging } from './staging.ts';
import { tableSchema } from './table-schema.ts';

/** Writes what explains the dataset: codebooks, schemas of tables, a README, and the descriptor of all files. */
export async function describeDataset(staging: Staging): Promise<void> {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const texts: [string, string][] = [
    ['codebook.md', codebook('en')],
    ['codebook.es.md', codebook('es')],
    ['README.md', readme],
    ...dataset.map((table): [string, string] => [`schemas/${table.name}.json`, json(tableSchema(table))]),
    ['schemas/tables.sql', `${dataset.map((table) => `${createTable(table)};`).join('\n\n')}\n`],
    ['datapackage.json', json(dataPackage(staging.files))],
  ];
  for (const [path, text] of texts) await staging.make(path, hashOf(text), (to) => writeFileSync(to, text));
}
