import type { Agency, Jurisdiction, LegalProfile } from '@daybook/types';
import type { Chain } from './chain.ts';
import type { LawGap } from './law-gap.ts';

/** Records by their ids. */
export interface LawIndex {
  readonly profileOfLaw: ReadonlyMap<string, LegalProfile>;
  readonly profileOfPlace: ReadonlyMap<string, LegalProfile>;
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly agencies: ReadonlyMap<string, Agency>;
}

/**
 * Follows an agency to its government and from there along `law_parent`; the United States stand over all.
 *
 * The record of the last place (a state) need not be given: its law file is found by the id. An agency whose
 * government is not known hangs under its state, as the lists it comes from do; the chain then says so.
 *
 * @returns the reason when a link is missing.
 */
export function chainOf(agencyId: string, index: LawIndex): Chain | LawGap {
  const agency = index.agencies.get(agencyId);
  if (agency === undefined) return 'agency-not-given';
  if (agency.government_id === undefined) return chainOfState(agency, index);
  const profiles: LegalProfile[] = [];
  const jurisdictions: Jurisdiction[] = [];
  const seen = new Set<string>();
  let place: string | undefined = agency.government_id;
  while (place !== undefined) {
    if (seen.has(place)) return 'law-parents-in-a-circle';
    seen.add(place);
    const profile = index.profileOfPlace.get(place);
    const jurisdiction = index.jurisdictions.get(place);
    if (profile !== undefined) profiles.unshift(profile);
    if (jurisdiction !== undefined) jurisdictions.unshift(jurisdiction);
    else if (!IS_TOP.test(place)) return 'jurisdiction-not-given';
    place = jurisdiction?.law_parent;
  }
  return withFederal({ agency, profiles, jurisdictions }, index);
}

/** States and the United States stand under no other law than federal law. */
const IS_TOP = /^us-(state|federal)(-|$)/;
const FEDERAL_LAW = 'us';

function chainOfState(agency: Agency, index: LawIndex): Chain | LawGap {
  const isOfState = agency.operator_level !== 'federal' && agency.operator_level !== 'tribal';
  const profile = isOfState ? index.profileOfLaw.get(`us-${agency.agency_id.slice(3, 5)}`) : undefined;
  if (profile === undefined) return 'government-not-known';
  const jurisdiction = index.jurisdictions.get(profile.jurisdiction_id);
  const jurisdictions = jurisdiction === undefined ? [] : [jurisdiction];
  return { ...withFederal({ agency, profiles: [profile], jurisdictions }, index), gap: 'government-not-known' };
}

function withFederal(chain: Chain, index: LawIndex): Chain {
  const federal = index.profileOfLaw.get(FEDERAL_LAW);
  const others = chain.profiles.filter((profile) => profile !== federal);
  const known = federal === undefined ? others : [federal, ...others];
  return others.length === 0 ? { ...chain, profiles: known, gap: 'no-law-on-file' } : { ...chain, profiles: known };
}
