import type { Words } from '@daybook/types';
import type { LeakPlace } from '../attack-result.ts';

/** By which kind of published figures unknown ones are tied together. */
export type RelationKind = 'total' | 'rate' | 'period' | 'agency' | 'revision';

/** A figure that is not published, or not known to be. */
export interface Unknown {
  readonly place: LeakPlace & { readonly release: string };
  /** `count` of persons, or `sum` of something over persons, where nobody should learn it; absent where nobody minds. */
  readonly guards?: 'count' | 'sum';
  /** The published count of all persons among whom these are; Infinity where none is. */
  readonly cap: number;
}

/** A weighted sum of unknown figures, and within what it lies by the published ones. Weights are 1 or −1. */
export interface Relation {
  readonly kind: RelationKind;
  readonly terms: readonly (readonly [unknown: number, weight: number])[];
  readonly least: number;
  readonly most: number;
  /** Whether every published figure that was taken off is zero: then the total alone gives the rest. */
  readonly isOfZeros: boolean;
  /** Which published figures these are. */
  readonly words: Words;
}

/** All that is known of the unknown figures. */
export interface FigureSystem {
  readonly unknowns: readonly Unknown[];
  readonly relations: readonly Relation[];
}
