import type { AgencyId, OperatorLevelCode } from '@daybook/types';
import { normaliseName } from './normalise-name.ts';

/** What an agency or one of its buildings is known by. */
export interface KnownAgency {
  readonly agencyId: AgencyId;
  /** The building, where the name or code is that of one. */
  readonly facilityId?: string;
  readonly operatorLevel?: OperatorLevelCode;
}

type RecordLike = Readonly<Record<string, unknown>>;

/**
 * The register of agencies that imports read and extend: agency records by id, and every spelling and code that they are
 * known by. A spelling that two agencies share decides nothing.
 */
export class AgencyRegister {
  readonly #records = new Map<string, RecordLike>();
  readonly #names = new Map<string, KnownAgency[]>();
  readonly #codes = new Map<string, KnownAgency[]>();
  readonly #identifiers = new Map<string, string>();

  constructor(records: Iterable<RecordLike> = []) {
    for (const record of records) this.#take(record);
  }

  /** The highest revision of every agency in the register. */
  get records(): ReadonlyMap<string, RecordLike> {
    return this.#records;
  }

  /** The agencies that a state has under a name; none or one is an answer, two are not. */
  byName(postal: string, name: string): readonly KnownAgency[] {
    return this.#names.get(`${postal}|${normaliseName(name)}`) ?? [];
  }

  /** The agencies that have a facility with an ICE detention code. */
  byFacilityCode(code: string): readonly KnownAgency[] {
    return this.#codes.get(code) ?? [];
  }

  /** The agency that has an identifier of another list, such as an ORI. */
  byIdentifier(scheme: string, id: string): RecordLike | undefined {
    return this.#records.get(this.#identifiers.get(`${scheme}|${id}`) ?? '');
  }

  #take(record: RecordLike): void {
    const agencyId = textOf(record, 'agency_id') as AgencyId | undefined;
    if (agencyId === undefined || record.record !== 'agency') return;
    const before = this.#records.get(agencyId);
    if (before && Number(before.revision) > Number(record.revision)) return;
    this.#records.set(agencyId, record);
    const postal = textOf(record, 'state') ?? agencyId.slice(3, 5).toUpperCase();
    for (const name of listOf(record, 'names')) add(this.#names, postal, textOf(name, 'name'), { agencyId });
    for (const identifier of listOf(record, 'identifiers'))
      this.#identifiers.set(`${textOf(identifier, 'scheme')}|${textOf(identifier, 'id')}`, agencyId);
    for (const facility of listOf(record, 'facilities')) {
      const known = {
        agencyId,
        ...given('facilityId', textOf(facility, 'facility_id')),
        ...given('operatorLevel', textOf(facility, 'operator_level') as OperatorLevelCode | undefined),
      };
      add(this.#names, postal, textOf(facility, 'name'), known);
      const code = textOf(facility, 'code');
      if (code !== undefined) this.#codes.set(code, distinct([...(this.#codes.get(code) ?? []), known]));
    }
  }
}

function add(index: Map<string, KnownAgency[]>, postal: string, name: string | undefined, known: KnownAgency): void {
  if (name === undefined) return;
  const key = `${postal}|${normaliseName(name)}`;
  index.set(key, distinct([...(index.get(key) ?? []), known]));
}

/** One answer for each agency; where the agency and its building share a name, the building tells more. */
function distinct(known: readonly KnownAgency[]): KnownAgency[] {
  const byId = new Map<string, KnownAgency>();
  for (const one of known) if (byId.get(one.agencyId)?.facilityId === undefined) byId.set(one.agencyId, one);
  return [...byId.values()];
}

function textOf(record: RecordLike, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' ? value : undefined;
}

function listOf(record: RecordLike, field: string): RecordLike[] {
  const value = record[field];
  return Array.isArray(value)
    ? value.filter((item): item is RecordLike => typeof item === 'object' && item !== null)
    : [];
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
