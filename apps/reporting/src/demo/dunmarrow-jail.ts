import type { Agency, Jurisdiction, RegistryReporter } from '@daybook/types';
import type { DemoRecords } from './demo-records.ts';

const STATED = { standard_version: '1.0', view: 'agency', revision: 1, source: { kind: 'own-log' } } as const;

const COUNTY: Jurisdiction = {
  record: 'jurisdiction',
  ...STATED,
  jurisdiction_id: 'us-county-99009',
  name: 'Dunmarrow County',
  state: 'ZZ',
  level: 'county',
  geoids: [{ no: 1, geoid: '99009', vintage: 2020 }],
  predecessors: [],
  successors: [],
  contained_in: ['us-state-99'],
  provisions: [],
  designations: [],
  populations: [],
  regimes: [],
  law_parent: 'us-state-99',
};

const JAIL: Agency = {
  record: 'agency',
  ...STATED,
  agency_id: 'us-zz-dnmrwjal',
  names: [{ no: 1, name: 'Dunmarrow County Jail' }],
  agency_type: 'county-corrections',
  state: 'ZZ',
  government_id: 'us-county-99009',
  serves: ['us-county-99009'],
  time_zone: 'America/Denver',
  operator_level: 'county',
  identifiers: [],
  facilities: [
    {
      no: 1,
      facility_id: 'county-jail',
      name: 'Dunmarrow County Jail',
      facility_type: 'county-jail',
      operator_level: 'county',
    },
  ],
  possible_same: [],
};

/** A jail of the fictional state that is in no example: nothing ever came to it. */
export const dunmarrowJail: DemoRecords = { references: [COUNTY, JAIL], agreements: [], stated: [], entries: [] };

/** The jail as a registry lists it. */
export const dunmarrowReporter = {
  agency_id: JAIL.agency_id,
  name: 'Dunmarrow County Jail',
  agency_type: JAIL.agency_type,
  time_zone: 'America/Denver',
  exempt: [],
} satisfies RegistryReporter;
