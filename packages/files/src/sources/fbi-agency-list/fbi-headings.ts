import type { Headings } from '../../importing/headings.ts';

/** What a column of the FBI's list of agencies holds, as far as it is read. */
export type FbiField = 'ori' | 'name' | 'unit' | 'state' | 'county' | 'type';

/** The headings of the FBI's lists of agencies: police employee data, and the list of participants. */
export const fbiHeadings: Headings<FbiField> = {
  source: 'fbi-agency-list',
  needed: { ori: 'ori', name: 'pub_agency_name', state: 'state_abbr', type: 'agency_type_name' },
  known: {
    ori: ['ori', 'ori9'],
    name: ['pub agency name', 'agency name'],
    unit: ['pub agency unit'],
    state: ['state abbr', 'state postal abbr'],
    county: ['county name'],
    type: ['agency type name', 'agency type'],
  },
};
