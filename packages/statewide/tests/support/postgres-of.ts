import { PGlite, types } from '@electric-sql/pglite';
import { createTable } from '../../src/dataset/create-table.ts';
import { dataset } from '../../src/dataset/index.ts';
import type { Engine, Row } from '../../src/engine/engine.ts';
import { wholeNumber } from '../../src/engine/whole-number.ts';
import { inserts, type Rows } from './rows-of.ts';

const number = (text: string) => (/^-?\d+$/.test(text) ? wholeNumber(BigInt(text)) : Number(text));
const parsers = { [types.INT8]: number, [types.NUMERIC]: number, [types.DATE]: (text: string) => text };

/** PostgreSQL in memory, with these rows in its tables. It takes some seconds to start: one for a whole test file. */
export async function postgresOf(rows: Rows): Promise<Engine> {
  const server = await PGlite.create({ parsers });
  await server.exec([...dataset.map(createTable), ...inserts(rows)].join(';\n'));
  return { rows: async (sql) => (await server.query<Row>(sql)).rows };
}
