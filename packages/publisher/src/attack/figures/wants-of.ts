import type { Unknown } from './figure-system.ts';

/** What must be possible of a hidden figure for it to be safe: that it is at least, or at most, so large. */
export interface Want {
  readonly unknown: number;
  readonly is: 'at-least' | 'at-most';
  readonly value: number;
}

/**
 * What must be possible of hidden counts: that each is not under the threshold, so that nobody can say that it is small.
 * Where what agencies did already tells that there are fewer persons, that it may be any part of them: all, and none.
 */
export function wantsOf(unknowns: readonly Unknown[], threshold: number): Want[] {
  return unknowns.flatMap(({ guards, cap }, unknown): Want[] => {
    if (guards !== 'count' || cap === 0) return [];
    const atLeast = { unknown, is: 'at-least', value: Math.min(threshold, cap) } as const;
    return cap >= threshold ? [atLeast] : [atLeast, { unknown, is: 'at-most', value: 0 }];
  });
}
