import { closest } from '@daybook/files';
import type { Agency } from '@daybook/types';
import { type AgencyKey, agencyKey, placeWords } from './agency-key.ts';
import type { Match, MatchedBy } from './match.ts';

/**
 * Looks each agency of a list up in another list: by identifiers first, then by name within its state. Nothing is guessed:
 * sure is only what has one candidate and nothing against it; everything else is listed for a person.
 *
 * @param agencies the agencies to look up, each in its highest revision.
 * @param known the agencies among which to look, each in its highest revision.
 */
export function matchAgencies(agencies: readonly Agency[], known: readonly Agency[]): Match[] {
  const index = new AgencyIndex(known);
  return agencies.map((agency): Match => {
    const found = index.find(agency);
    const isSure = found.length === 1 && found[0] !== undefined && sure.has(found[0].by);
    return { agency, certainty: isSure ? 'sure' : found.length > 0 ? 'ambiguous' : 'none', candidates: found };
  });
}

const sure: ReadonlySet<MatchedBy> = new Set(['identifier', 'same-name', 'same-kind-and-county']);

type Candidate = Match['candidates'][number];

class AgencyIndex {
  readonly #identifiers = new Map<string, Agency[]>();
  readonly #keys = new Map<string, Agency[]>();
  readonly #places = new Map<string, Agency[]>();
  readonly #stems = new Map<string, Agency[]>();
  readonly #counties = new Map<string, Agency[]>();
  /** Places of each state and kind, to find what is spelled otherwise. */
  readonly #spelled = new Map<string, Set<string>>();

  constructor(known: readonly Agency[]) {
    for (const agency of known) {
      for (const { scheme, id } of agency.identifiers) add(this.#identifiers, `${scheme} ${id}`, agency);
      for (const { kind, place } of keysOf(agency)) {
        const state = agency.state ?? '';
        add(this.#keys, `${state} ${kind} ${place}`, agency);
        add(this.#places, `${state} ${place}`, agency);
        add(this.#stems, `${state} ${kind} ${place.replace(placeWords, '')}`, agency);
        const spelled = this.#spelled.get(`${state} ${kind}`);
        if (spelled) spelled.add(place);
        else this.#spelled.set(`${state} ${kind}`, new Set([place]));
      }
      const county = countyOf(agency);
      if (county !== undefined) add(this.#counties, `${county} ${agency.agency_type}`, agency);
    }
  }

  find(agency: Agency): Candidate[] {
    const same = agency.identifiers.flatMap(({ scheme, id }) => this.#identifiers.get(`${scheme} ${id}`) ?? []);
    if (same.length > 0) return candidates(same, 'identifier');
    const keys = keysOf(agency);
    const state = agency.state ?? '';
    const named = distinct(keys.flatMap(({ kind, place }) => this.#keys.get(`${state} ${kind} ${place}`) ?? []));
    const near = named.filter((one) => !isElsewhere(agency, one));
    if (near.length === 1) return candidates(near, 'same-name');
    if (near.length > 1) return candidates(near, 'name-shared');
    if (named.length > 0) return candidates(named, 'county-differs');
    const county = countyOf(agency);
    const there = county === undefined ? [] : (this.#counties.get(`${county} ${agency.agency_type}`) ?? []);
    if (there.length === 1 && agency.agency_type === 'sheriff') return candidates(there, 'same-kind-and-county');
    return this.#doubtful(keys, state);
  }

  /** What a person may want to look at. */
  #doubtful(keys: readonly AgencyKey[], state: string): Candidate[] {
    const told = keys.filter(({ kind }) => kind !== 'other');
    const worded = told.flatMap(
      ({ kind, place }) => this.#stems.get(`${state} ${kind} ${place.replace(placeWords, '')}`) ?? [],
    );
    if (worded.length > 0) return candidates(worded, 'place-word-differs');
    const other = keys.flatMap(({ kind, place }) => {
      const there = this.#places.get(`${state} ${place}`) ?? [];
      return there.filter((one) => keysOf(one).some((key) => key.place === place && mayBeSame(kind, key.kind)));
    });
    if (other.length > 0) return candidates(other, 'kind-differs');
    const spelled = keys.flatMap(({ kind, place }) => {
      const near = place.length < 5 ? undefined : closest(place, this.#spelled.get(`${state} ${kind}`) ?? []);
      return near === undefined ? [] : (this.#keys.get(`${state} ${kind} ${near}`) ?? []);
    });
    return candidates(spelled, 'spelled-otherwise');
  }
}

/** The police of a city are never the sheriff; of a county they may be under its bare name. */
function mayBeSame(one: AgencyKey['kind'], other: AgencyKey['kind']): boolean {
  const known = new Set<string>(['sheriff', 'police']);
  return !(known.has(one) && known.has(other));
}

function keysOf(agency: Agency): AgencyKey[] {
  const keys = agency.names.map(({ name }) => agencyKey(name, agency));
  return [...new Map(keys.map((key) => [`${key.kind} ${key.place}`, key])).values()];
}

function countyOf({ government_id }: Agency): string | undefined {
  return government_id?.startsWith('us-county-') === true ? government_id : undefined;
}

/** Both are a county's, and not the same one's. */
function isElsewhere(one: Agency, other: Agency): boolean {
  const [a, b] = [countyOf(one), countyOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

function candidates(agencies: readonly Agency[], by: MatchedBy): Candidate[] {
  return distinct(agencies).map((agency) => ({ agency, by }));
}

function distinct(agencies: readonly Agency[]): Agency[] {
  return [...new Map(agencies.map((agency) => [agency.agency_id, agency])).values()];
}

function add(index: Map<string, Agency[]>, key: string, agency: Agency): void {
  const there = index.get(key);
  if (there) there.push(agency);
  else index.set(key, [agency]);
}
