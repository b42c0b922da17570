import type { Headings } from '../../importing/headings.ts';

/** What a column of ICE's list holds. */
export type ListField =
  | 'state'
  | 'agency'
  | 'kind'
  | 'county'
  | 'model'
  | 'signed'
  | 'moa'
  | 'moa-url'
  | 'addendum'
  | 'addendum-url';

/** The headings of ICE's lists since 2021, of the fact sheets before them and of public copies. */
export const listHeadings: Headings<ListField> = {
  source: 'ice-287g-list',
  needed: { state: 'STATE', agency: 'LAW ENFORCEMENT AGENCY', model: 'SUPPORT TYPE' },
  known: {
    state: ['state', 'state name'],
    agency: [
      'law enforcement agency',
      'agency name',
      'law enforcement agency name',
      'law enforcement agency lea',
      'participating agency',
      'participating entity',
      'agency',
      'lea',
      'moa name',
    ],
    model: [
      'support type',
      'model',
      'program model',
      '287 g model',
      'model type',
      'agreement type',
      'moa type',
      'type',
    ],
    kind: ['agency type', 'lea type', 'jurisdiction type', 'entity type', 'type'],
    county: ['county', 'county/parish', 'county or parish', 'county name'],
    signed: [
      'signed',
      'date signed',
      'dates signed',
      'signed date',
      'moa signed',
      'signature date',
      'official approval',
    ],
    moa: ['moa', 'moa link', 'memorandum of agreement', 'link'],
    'moa-url': ['moa url'],
    addendum: ['addendum', 'addendum link', 'addenda'],
    'addendum-url': ['addendum url'],
  },
};
