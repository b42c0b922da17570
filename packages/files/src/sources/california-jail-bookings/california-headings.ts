import type { Headings } from '../../importing/headings.ts';

/** What a column of the state's jail survey holds, as far as it is read. */
export type CaliforniaField = 'jurisdiction' | 'geoid' | 'bookings' | 'average_population';

/** The headings of the monthly Jail Profile Survey and of public copies of it. */
export const californiaHeadings: Headings<CaliforniaField | 'year' | 'month'> = {
  source: 'california-jail-bookings',
  needed: {
    jurisdiction: 'jurisdiction',
    year: 'year',
    month: 'month',
    bookings: 'total_num_persons_booked',
  },
  known: {
    jurisdiction: ['jurisdiction'],
    year: ['year'],
    month: ['month'],
    geoid: ['fips state county code', 'county fips', 'fips'],
    bookings: ['total num persons booked', 'total number of persons booked', 'bookings'],
    average_population: ['avg daily pop total jurisdiction', 'average daily population'],
  },
};
