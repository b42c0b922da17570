import type { Plan } from './planted-release.ts';

/** A leak that is planted into a release that has none. */
export interface PlantedLeak {
  /** The way of attack that must find it, and the only one. */
  readonly way: string;
  readonly what: string;
  readonly plant: (plan: Plan) => void | Promise<void>;
  /** Makes an earlier release, which is attacked together with this one. */
  readonly before?: (plan: Plan) => void;
  readonly canaries?: readonly string[];
  /** The place that must be named. */
  readonly where: RegExp;
}
