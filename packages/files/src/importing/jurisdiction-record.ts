import type { Jurisdiction, JurisdictionLevelCode, Source } from '@daybook/types';
import type { County } from '../places/county.ts';
import type { State } from '../places/state.ts';
import { recordHead } from './record-head.ts';

const levels: Readonly<Record<string, JurisdictionLevelCode>> = {
  DC: 'federal-district',
  AS: 'territory',
  GU: 'territory',
  MP: 'territory',
  PR: 'territory',
  VI: 'territory',
};

/** The record of a state, or of one of its counties, with the row that it was first seen in. */
export function jurisdictionRecord(state: State, county: County | undefined, source: Source): Jurisdiction {
  const stateId = `us-state-${state.fips}` as const;
  return {
    record: 'jurisdiction',
    ...recordHead,
    jurisdiction_id: county === undefined ? stateId : `us-county-${county.geoid}`,
    source,
    name: county?.name ?? state.name,
    state: state.postal,
    level: county === undefined ? (levels[state.postal] ?? 'state') : 'county',
    geoids: [{ no: 1, geoid: county?.geoid ?? state.fips, vintage: county?.vintage ?? 2017 }],
    predecessors: [],
    successors: [],
    contained_in: county === undefined ? [] : [stateId],
    ...(county === undefined ? {} : { law_parent: stateId }),
    provisions: [],
    designations: [],
    populations: [],
    regimes: [],
  };
}
