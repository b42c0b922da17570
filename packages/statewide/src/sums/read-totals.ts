import type { Engine } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';
import type { StateTotal } from './state-total.ts';

/** The sums over agencies that a dataset holds, of one state or period or of all, in the order of the query. */
export async function readTotals(
  engine: Engine,
  { state, quarter }: { readonly state?: string | undefined; readonly quarter?: string | undefined } = {},
): Promise<StateTotal[]> {
  const rows = await engine.rows(narrowed(queries['state-totals'], { state, period: quarter }));
  return rows as unknown as StateTotal[];
}
