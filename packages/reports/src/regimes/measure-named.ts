import type { Measure } from '../counting/measure.ts';
import { measures } from '../measures/index.ts';
import { iceAccess } from './ice-access.ts';

/** Measures that only statutory reports count. */
const OWN: readonly Measure[] = [iceAccess];

/** The measure that a table of a reporting law names; `undefined` for figures that are stated, not counted. */
export function measureNamed(id: string): Measure | undefined {
  return [...measures, ...OWN].find((measure) => measure.id === id);
}
