import type { Request } from '@daybook/types';
import type { Database } from '../store/database.ts';
import type { TypedEntry, TypedRow } from './typed-values.ts';
import { valuesOf } from './values-of.ts';

/** What the next entry of a desk mostly shares with the last one. */
const SAME = new Set([
  'direction',
  'channel',
  'requesting_component',
  'requesting_office',
  'facility_id',
  'instrument',
  'instrument_edition',
]);
const SAME_OF_ASK = new Set(['ask', 'federal_force']);

/** What a form takes over of the last entry that an account saved; nothing where it saved none. */
export function likeLast(database: Database, account_id: string): Pick<TypedEntry, 'request' | 'asks'> {
  const last = database.one(
    'SELECT record FROM entry WHERE author = ? AND record IS NOT NULL ORDER BY seq DESC LIMIT 1',
    [account_id],
  );
  if (last === undefined) return { request: {}, asks: [] };
  const { request, asks } = valuesOf(JSON.parse(String(last.record)) as Request);
  return { request: only(request, SAME), asks: asks.map((ask) => only(ask, SAME_OF_ASK)) };
}

const only = (row: TypedRow, wanted: ReadonlySet<string>): TypedRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => wanted.has(column)));
