import type { Jurisdiction } from '@daybook/types';

/** The GEOIDs under which a place is known now: not those of older maps. None of a place that is not known. */
export const placeGeoids = (place: Jurisdiction | undefined): string[] =>
  (place?.geoids ?? []).filter(({ to }) => to === undefined).map(({ geoid }) => geoid);
