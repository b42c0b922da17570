import type { AgencyId } from '@daybook/types';
import type { PlaceSeries } from './place-months.ts';

/**
 * Agencies of the same county that may be this one under another name: the names differ in a number only, and no month
 * shows both. A question for a person, never a reason to merge.
 */
export function maybeRenamed({ place, months }: PlaceSeries, all: readonly PlaceSeries[]): AgencyId[] {
  return all
    .filter(
      (other) =>
        other.place.id !== place.id &&
        other.place.county?.geoid === place.county?.geoid &&
        lettersOf(other) !== '' &&
        lettersOf(other) === lettersOf({ place, months }) &&
        ![...other.months.keys()].some((month) => months.has(month)),
    )
    .map((other) => other.place.id as AgencyId);
}

function lettersOf({ place }: PlaceSeries): string {
  return place.agency?.printed.toLowerCase().replace(/[^\p{L}]/gu, '') ?? '';
}
