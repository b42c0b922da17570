import type { Agency, Jurisdiction } from '@daybook/types';
import { countyJail } from './a-request.ts';

/** The sheriff of a fictional county, in Pacific time. */
export function anAgency(said: Partial<Agency> = {}): Agency {
  return {
    record: 'agency',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    agency_id: countyJail,
    source: { kind: 'own-log' },
    names: [{ no: 1, name: 'Alder County Sheriff' }],
    agency_type: 'sheriff',
    state: 'ZZ',
    government_id: 'us-county-99001',
    serves: ['us-county-99001'],
    time_zone: 'America/Los_Angeles',
    identifiers: [],
    facilities: [],
    possible_same: [],
    ...said,
  };
}

/** A fictional county in a fictional state. */
export function aCounty(said: Partial<Jurisdiction> = {}): Jurisdiction {
  return {
    record: 'jurisdiction',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    jurisdiction_id: 'us-county-99001',
    source: { kind: 'own-log' },
    name: 'Alder County',
    state: 'ZZ',
    level: 'county',
    geoids: [],
    predecessors: [],
    successors: [],
    contained_in: [],
    law_parent: 'us-state-99',
    provisions: [],
    designations: [],
    populations: [],
    regimes: [],
    ...said,
  };
}
