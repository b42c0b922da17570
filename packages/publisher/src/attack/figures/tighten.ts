import type { Bounds } from './bounds.ts';
import type { Relation } from './figure-system.ts';

/** So many times all relations are gone through. Bounds that still move then are right, only not as tight as they could be. */
const ROUNDS = 40;

/**
 * Bounds of unknown counts by whole-number reasoning: of each relation, what the others leave for one. Every bound is
 * proven. `undefined` where the relations contradict one another.
 */
export function tighten(count: number, relations: readonly Relation[]): Bounds | undefined {
  const bounds: Bounds = {
    least: new Array<number>(count).fill(0),
    most: new Array<number>(count).fill(Number.POSITIVE_INFINITY),
    byLeast: new Array<number>(count).fill(-1),
    byMost: new Array<number>(count).fill(-1),
  };
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (const [index, relation] of relations.entries()) {
      const moved = tightenBy(relation, index, bounds);
      if (moved === undefined) return undefined;
      hasMoved ||= moved;
    }
    if (!hasMoved) break;
  }
  return bounds;
}

function tightenBy({ terms, least: from, most: to }: Relation, index: number, bounds: Bounds): boolean | undefined {
  const { least, most, byLeast, byMost } = bounds;
  let hasMoved = false;
  for (const [at, weight] of terms) {
    let low = 0;
    let high = 0;
    for (const [other, by] of terms)
      if (other !== at) {
        low += by > 0 ? (least[other] as number) : -(most[other] as number);
        high += by > 0 ? (most[other] as number) : -(least[other] as number);
      }
    // weight · x lies between from − high and to − low.
    const [a, b] = weight > 0 ? [from - high, to - low] : [low - to, high - from];
    if (a > (least[at] as number)) {
      least[at] = a;
      byLeast[at] = index;
      hasMoved = true;
    }
    if (b < (most[at] as number)) {
      most[at] = b;
      byMost[at] = index;
      hasMoved = true;
    }
    if ((least[at] as number) > (most[at] as number)) return undefined;
  }
  return hasMoved;
}
