import { createLaw, type Law } from '@daybook/reports';
import type { Agency, Agreement, Entry, Jurisdiction, LegalProfile, Origin, RecordKind, Regime } from '@daybook/types';
import { type HighestRevisions, Revisions } from './revisions.ts';

/** The field that names a record of each kind that others refer to. */
const idFields: Readonly<Partial<Record<RecordKind, string>>> = {
  agency: 'agency_id',
  jurisdiction: 'jurisdiction_id',
  agreement: 'agreement_id',
  'legal-profile': 'law_id',
  regime: 'regime_id',
};

/** What a context holds, as plain data: for threads that judge records apart. */
export interface KnownRecords {
  readonly entries: readonly Pick<Entry, 'kind' | 'record'>[];
  readonly revisions: HighestRevisions;
}

type Named = Agency | Agreement | Jurisdiction | LegalProfile | Regime;

/** The agency's own record says all that a copy of it does; of two of a sort the later revision holds. */
function goesBefore(one: Named, other: Named): boolean {
  return isCopy(one) === isCopy(other) ? one.revision > other.revision : isCopy(other);
}

const isCopy = (record: Named) => 'view' in record && String(record.view) !== 'agency';

/** The records that rules look up, by kind and id, each in its highest revision; and the law that follows from them. */
export class Context {
  readonly #records: Readonly<Record<string, Map<string, Named>>> = {
    agency: new Map(),
    jurisdiction: new Map(),
    agreement: new Map(),
    'legal-profile': new Map(),
    regime: new Map(),
  };
  /** Agencies of which an agreement was given. */
  readonly #agencies = new Set<string>();
  /** The files in which legal profiles stood. */
  readonly #lawFiles = new Map<string, string>();
  /** Which records were replaced by a later revision. */
  readonly revisions = new Revisions();
  readonly #shipped: readonly LegalProfile[];
  #law: Law | undefined;
  #wasAsked = false;

  /** True where somebody has looked for a record that is not here, or for the law that follows from those that are. */
  get wasAsked(): boolean {
    return this.#wasAsked;
  }

  /** True where a record came after somebody had looked for one: what was judged before may have to be judged again. */
  cameLate = false;

  /** @param profiles the shipped legal profiles; profiles among the records replace those of the same id. */
  constructor(profiles: readonly LegalProfile[] = []) {
    this.#shipped = profiles;
  }

  /** Starts another reading of the same files: everything is known now, and nobody has asked yet. */
  again(): void {
    this.#wasAsked = false;
    this.cameLate = false;
    this.revisions.again();
  }

  /** Everything that is known now. */
  list(): KnownRecords {
    const entries = Object.entries(this.#records).flatMap(([kind, records]) =>
      [...records.values()].map((record) => ({
        kind: kind as RecordKind,
        record: record as unknown as Entry['record'],
      })),
    );
    return { entries, revisions: this.revisions.list() };
  }

  /** The same in another context. */
  static of({ entries, revisions }: KnownRecords, profiles?: readonly LegalProfile[]): Context {
    const context = new Context(profiles);
    for (const entry of entries) context.add(entry);
    context.revisions.learn(revisions);
    return context;
  }

  /** True for kinds of records that others refer to. */
  static holds(kind: RecordKind): boolean {
    return kind in idFields;
  }

  /** Keeps a record that others may refer to; false where nothing is news in it. It was checked: its form is right. */
  add({ kind, record, origin }: Pick<Entry, 'kind' | 'record'> & { readonly origin?: Pick<Origin, 'file'> }): boolean {
    const id = record[idFields[kind] ?? ''];
    const records = this.#records[kind];
    if (records === undefined || typeof id !== 'string') return false;
    const named = record as unknown as Named;
    const known = records.get(id);
    if (known !== undefined && !goesBefore(named, known)) return false;
    records.set(id, named);
    if (kind === 'legal-profile' && origin !== undefined) this.#lawFiles.set(id, origin.file);
    if (kind === 'agreement') this.#agencies.add((named as Agreement).agency_id);
    this.#law = undefined;
    if (this.#wasAsked) this.cameLate = true;
    return true;
  }

  /** Says that somebody elsewhere has looked for records that are not here. */
  ask(): void {
    this.#wasAsked = true;
  }

  agency = (id: string) => this.#find<Agency>('agency', id);
  jurisdiction = (id: string) => this.#find<Jurisdiction>('jurisdiction', id);
  agreement = (id: string) => this.#find<Agreement>('agreement', id);

  /** The agency that everything is of, where one was given. */
  onlyAgency(): Agency | undefined {
    const given = this.#records.agency ?? new Map();
    if (given.size === 0) this.#wasAsked = true;
    return given.size === 1 ? (given.values().next().value as Agency) : undefined;
  }

  /** All agencies, each in its highest revision. */
  agencies(): Agency[] {
    return this.#all<Agency>('agency');
  }

  /** The files that gave legal profiles, by the id of the law. */
  get lawFiles(): ReadonlyMap<string, string> {
    return this.#lawFiles;
  }

  /** All agreements, each in its highest revision. */
  agreements(): Agreement[] {
    return this.#all<Agreement>('agreement');
  }

  /** The reporting laws among the records, each in its highest revision. One that comes later is not passed over. */
  regimes(): Regime[] {
    this.#wasAsked = true;
    return this.#all<Regime>('regime');
  }

  hasAgreements(agencyId: string): boolean {
    if (this.#agencies.has(agencyId)) return true;
    this.#wasAsked = true;
    return false;
  }

  /** The zone of a facility where it differs from its agency's, else the agency's. */
  zoneOf(agencyId: string | undefined, facilityId?: string): string | undefined {
    const agency = agencyId === undefined ? undefined : this.agency(agencyId);
    const facility =
      facilityId === undefined ? undefined : agency?.facilities.find((one) => one.facility_id === facilityId);
    return facility?.time_zone ?? agency?.time_zone;
  }

  get law(): Law {
    this.#wasAsked = true;
    this.#law ??= this.#createLaw();
    return this.#law;
  }

  #createLaw(): Law {
    const given = this.#all<LegalProfile>('legal-profile');
    return createLaw({
      profiles: [...this.#shipped.filter(({ law_id }) => !given.some((own) => own.law_id === law_id)), ...given],
      jurisdictions: this.#all<Jurisdiction>('jurisdiction'),
      agencies: this.#all<Agency>('agency'),
    });
  }

  #find<Kept extends Named>(kind: string, id: string): Kept | undefined {
    const found = this.#records[kind]?.get(id);
    if (found === undefined) this.#wasAsked = true;
    return found as Kept | undefined;
  }

  #all<Kept extends Named>(kind: string): Kept[] {
    return [...(this.#records[kind]?.values() ?? [])] as Kept[];
  }
}
