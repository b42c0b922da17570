import type { SiteAgency } from '../facts/site-facts.ts';
import type { StateQuarter } from '../facts/state-quarter.ts';
import type { Shape } from './shape.ts';

/** A place of the map or of the list, with what its agencies reported together. */
export interface SitePlace {
  readonly geoid: string;
  readonly name: string;
  readonly agencies: readonly SiteAgency[];
  readonly sum: StateQuarter;
  /** Absent where the map does not have it: it is in the list alone. */
  readonly shape?: Shape;
}

/** The places of a state, and the agencies whose figures belong to no single one of them. */
export interface SitePlaces {
  readonly places: readonly SitePlace[];
  /** Shapes of the map where no agency is known. */
  readonly empty: readonly Shape[];
  /** Agencies that serve several places, or none that is known. */
  readonly elsewhere: readonly { readonly agency: SiteAgency; readonly why: 'several' | 'none' }[];
}
