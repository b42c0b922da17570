import { chanceCount } from '../../statistics/chance-count.ts';
import { chanceFactor } from '../../statistics/chance-factor.ts';
import type { Chance } from '../../statistics/seeded-chance.ts';
import type { AgencyQuarter, QuarterCount } from '../agency-quarter.ts';
import { quarterBefore } from '../quarter-before.ts';

/** A world in which nothing is amiss, or in which one agency changed. */
export interface World {
  /** Bookings of each agency in a quarter. */
  readonly sizes: readonly number[];
  /** Transfers for each booking. */
  readonly rate: number;
  /** How far agencies differ for good, and how far one goes up and down from quarter to quarter: squared coefficients of variation. */
  readonly spread: number;
  readonly wobble: number;
  /** In the last quarter the first agency's rate is so many times what it was. */
  readonly planted?: number;
}

/** The last of the five quarters of every world. */
export const LAST_QUARTER = '2030-Q4';
const QUARTERS = 5;

/** The counts of such a world, by chance. */
export function madeQuarters({ sizes, rate, spread, wobble, planted = 1 }: World, chance: Chance): AgencyQuarter[] {
  return sizes.flatMap((size, at) => {
    const own = rate * chanceFactor(spread, chance);
    return Array.from({ length: QUARTERS }, (_, index): AgencyQuarter => {
      const bookings = Math.max(1, chanceCount(size, chance));
      const isPlanted = at === 0 && index === QUARTERS - 1;
      const mean = own * bookings * chanceFactor(wobble, chance) * (isPlanted ? planted : 1);
      return {
        state: 'ZZ',
        agency_id: `us-zz-${at}`,
        agency: `us-zz-${at}`,
        quarter: quarterBefore(LAST_QUARTER, QUARTERS - 1 - index),
        transfers: counted(chanceCount(mean, chance)),
        bookings: counted(bookings),
        others: [],
        log: [],
        holds: [],
        bases: [],
      };
    });
  });
}

const counted = (value: number): QuarterCount => ({ value, months: 3, source_kind: 'own-log' });
