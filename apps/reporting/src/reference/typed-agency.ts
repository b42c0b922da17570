import { mintAgencyId, normaliseName } from '@daybook/files';
import type { Agency } from '@daybook/types';

/** What is typed to set an agency up. */
export interface TypedAgency {
  readonly name: string;
  readonly state: string;
  readonly agency_type: string;
  readonly time_zone: string;
  readonly operator_level: string;
  /** One a line. */
  readonly facilities: string;
  /** Nine signs, or nothing. */
  readonly ori: string;
}

/**
 * The agency's own record. Its id follows from state and name as first typed, as everybody who imports a list with that name
 * mints it; a later revision keeps it.
 */
export function typedAgency(typed: TypedAgency, before: Agency | undefined): Agency {
  const { name, state, agency_type, time_zone, operator_level, ori } = typed;
  const names = typed.facilities.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return {
    ...(before ?? {}),
    record: 'agency',
    standard_version: '1.0',
    view: 'agency',
    revision: (before?.revision ?? 0) + 1,
    ...(before === undefined ? {} : { revision_reason: 'progress' }),
    agency_id: before?.agency_id ?? mintAgencyId(state, normaliseName(name)),
    source: { kind: 'own-log' },
    names: [{ no: 1, name }, ...(before?.names ?? []).filter((one) => one.name !== name)].map((one, at) => ({
      ...one,
      no: at + 1,
    })),
    agency_type,
    state,
    serves: before?.serves ?? [],
    time_zone,
    operator_level,
    identifiers: ori === '' ? [] : [{ no: 1, scheme: 'ori9', id: ori }],
    facilities: names.map((one, at) => {
      const known = before?.facilities.find((facility) => facility.name === one);
      return known === undefined
        ? { no: at + 1, facility_id: facilityId(one), name: one, operator_level }
        : { ...known, no: at + 1 };
    }),
    possible_same: before?.possible_same ?? [],
  } as unknown as Agency;
}

const facilityId = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
