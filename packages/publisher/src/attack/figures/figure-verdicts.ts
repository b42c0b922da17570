import type { Words } from '@daybook/types';
import type { Interval, LeakPlace } from '../attack-result.ts';
import type { RelationKind } from './figure-system.ts';

/** How a hidden figure was found: by one sum, by one sum of which the rest is zero, by several, or by another kind of figure. */
export type FoundBy = 'one-sum' | 'zeros' | 'several-sums' | Exclude<RelationKind, 'total'>;

/** A hidden figure that the published ones give away. */
export interface BrokenFigure {
  readonly place: LeakPlace & { readonly release: string };
  readonly interval: Interval;
  readonly by: FoundBy;
  readonly proof: readonly Words[];
}

/** What can be worked out of the hidden figures. */
export interface FigureVerdicts {
  /** How many hidden figures were looked at. */
  readonly hidden: number;
  /** How many relations between figures were used, by kind. */
  readonly relations: Readonly<Record<RelationKind, number>>;
  readonly broken: readonly BrokenFigure[];
  readonly unsettled: readonly (LeakPlace & { readonly release: string })[];
  /** Relations that should hold between published figures, and do not: they were left out. */
  readonly contradicted: readonly { readonly kind: RelationKind; readonly words: Words }[];
}
