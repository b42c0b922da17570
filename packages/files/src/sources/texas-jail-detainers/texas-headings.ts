import type { Headings } from '../../importing/headings.ts';

/** What a column of the state's reports holds, as far as it is read. */
export type TexasField = 'county' | 'inmates' | 'inmate_days' | 'cost';

/** The headings of the monthly immigration detainer reports and of public copies of them. */
export const texasHeadings: Headings<TexasField | 'year' | 'month'> = {
  source: 'texas-jail-detainers',
  needed: {
    county: 'county',
    year: 'year',
    month: 'month',
    inmates: 'num_of_inmates',
    inmate_days: 'num_of_inmate_days',
    cost: 'cost_in_dollars',
  },
  known: {
    county: ['county'],
    year: ['year'],
    month: ['month'],
    inmates: ['num of inmates', 'number of inmates'],
    inmate_days: ['num of inmate days', 'number of inmate days', 'inmate days'],
    cost: ['cost in dollars', 'cost'],
  },
};
