import type { LinearSystem } from '../linear/linear-system.ts';

/** One figure that could be published: a sum of numbers that nobody but the agency knows. */
export interface Figure {
  /** What it is; of one that is never shown, it may be any number. */
  readonly value: number;
  /** The unknown numbers that add up to it, each once, by their places. */
  readonly sum: readonly number[];
  /** `always`: public whatever happens; `if-safe`: shown unless it must be withheld; `never`: not shown, and not known. */
  readonly show: 'always' | 'if-safe' | 'never';
  /** What is lost where it is withheld, above zero. */
  readonly cost: number;
  /** Whether it tells of few persons: then it is never shown, unless it always is. */
  readonly isFew?: boolean;
  /** What must stay open of it where it is withheld; absent where it tells of nobody, and is withheld for others alone. */
  readonly need?: Need;
}

/** How far apart the values must lie that an attacker has to think possible. */
export interface Need {
  /** Some table that fits all that is public has the figure at least this high. */
  readonly reach: number;
  /** Some table that fits all that is public has it at most this low. */
  readonly fall?: number;
}

/** Everything that could be published of some tables, as sums of whole numbers that are zero or more. */
export interface TableModel {
  /** How many unknown numbers there are. */
  readonly unknowns: number;
  readonly figures: readonly Figure[];
  /** What anybody knows beside the figures. */
  readonly facts: LinearSystem['rows'];
}
