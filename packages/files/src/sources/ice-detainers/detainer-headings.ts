import type { Headings } from '../../importing/headings.ts';

/** What a column of a detainer file holds, as far as it is read. Columns about the person are never read. */
export type DetainerField = 'date' | 'lift-reason' | 'facility' | 'facility-code' | 'city' | 'state' | 'type';

/** The headings of ICE's releases of 2015, 2025 and 2026 and of public copies of them. */
export const detainerHeadings: Headings<DetainerField> = {
  source: 'ice-detainers',
  needed: { date: 'Detainer Prepare Date', 'lift-reason': 'Detainer Lift Reason', facility: 'Detainer Facility' },
  known: {
    date: [
      'detainer prepare date',
      'detainer prepared date',
      'prepare date',
      'detainer date',
      'detainer issued date',
      'date',
    ],
    'lift-reason': ['detainer lift reason', 'lift reason'],
    'facility-code': [
      'detainer facility code',
      'detainer detention facility code',
      'detention facility code',
      'facility code',
    ],
    facility: [
      'detainer facility',
      'detainer detention facility',
      'detention facility',
      'det facility',
      'facility name',
      'facility',
    ],
    city: ['facility city', 'detainer facility city', 'city'],
    state: ['facility state', 'detainer facility state', 'state'],
    type: ['detainer type', 'detainer form', 'form type'],
  },
};

/** The name of a layout, by the heading of its date. */
export const layouts: Readonly<Record<string, string>> = {
  date: 'release-2015-copy',
  'prepare date': 'release-2015',
  'detainer prepare date': 'release-2025',
  'detainer prepared date': 'release-2026',
};
