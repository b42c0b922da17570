import type { Words } from '@daybook/types';
import type { Interval, LeakPlace } from './attack-result.ts';
import type { Material } from './reading/material.ts';

/** What a way of attack found at one place. */
export interface WayLeak extends LeakPlace {
  readonly message: Words;
  /** Where it stands in another release than the attacked one. */
  readonly release?: string;
  readonly interval?: Interval;
  readonly proof?: readonly Words[];
}

/** What came of one way. */
interface WayTried {
  /** How much it looked at, counted in the way's unit. */
  readonly looked_at: number;
  readonly leaks: readonly WayLeak[];
  /** What was not given or not there, and so not tried. */
  readonly not_tried?: Words;
}

/** One way to learn something about a person from published files. It reads nothing else, and changes nothing. */
export interface Way {
  /** Permanent, kebab-case: what the leak is. */
  readonly id: string;
  readonly title: Words;
  /** Why it tells of a person. */
  readonly why: Words;
  /** What would cure it. */
  readonly cure: Words;
  /** What it looks at: `rows`, `figures`, `files`. */
  readonly unit: Words;
  try(material: Material): WayTried | Promise<WayTried>;
}
