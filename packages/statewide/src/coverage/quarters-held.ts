import type { Engine } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';

const QUARTER = /^\d{4}-Q[1-4]$/;

/** The quarters for which a dataset has figures or entries, or an agency was expected to report, the oldest first. */
export async function quartersHeld(
  engine: Engine,
  { state }: { readonly state?: string | undefined } = {},
): Promise<string[]> {
  const [figures, entries, periods] = await Promise.all([
    engine.rows(narrowed('SELECT DISTINCT quarter AS name, state FROM measures', { state })),
    engine.rows(narrowed('SELECT DISTINCT quarter AS name, state FROM requests', { state })),
    engine.rows(narrowed('SELECT DISTINCT period AS name, state FROM coverage', { state })),
  ]);
  const names = [...figures, ...entries, ...periods].map(({ name }) => String(name));
  return [...new Set(names)].filter((name) => QUARTER.test(name)).sort();
}
