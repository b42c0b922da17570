import type { Agency, AgencyId, Agreement, Entry, Import, Jurisdiction, Origin } from '@daybook/types';
import { count } from '../../importing/count.ts';
import { extendedRecord } from '../../importing/extended-record.ts';
import type { ImportLog } from '../../importing/import-log.ts';
import { jurisdictionRecord } from '../../importing/jurisdiction-record.ts';
import type { AgencyRegister } from '../../places/agency-register.ts';
import type { County } from '../../places/county.ts';
import type { State } from '../../places/state.ts';
import type { AgencyBook, ListedAgency } from './agency-book.ts';
import { agencyRecord, listName } from './agency-record.ts';
import type { AgreementHistories } from './agreement-histories.ts';
import { agreementRecord } from './agreement-record.ts';
import { type Government, governmentOf } from './government-of.ts';
import { judgeAgency } from './judge-agency.ts';
import type { ListRow } from './list-row.ts';
import { lookAlikes } from './look-alikes.ts';
import { sourceOf } from './source-of.ts';

type Seen = ListedAgency['first'];

/** The places that occur, by GEOID. */
type Places = Map<string, { readonly state: State; readonly county?: County; readonly seen: Seen }>;

/** Makes the records of everything the lists showed, and counts them. */
export class ListRecords {
  readonly counts: Import['counts'] = {};
  readonly #book: AgencyBook;
  readonly #histories: AgreementHistories;
  readonly #register: AgencyRegister;
  readonly #log: ImportLog;

  constructor(book: AgencyBook, histories: AgreementHistories, register: AgencyRegister, log: ImportLog) {
    this.#book = book;
    this.#histories = histories;
    this.#register = register;
    this.#log = log;
  }

  /** States and counties first, then agencies, then agreements: each names only what stands before it. */
  make(): Entry[] {
    const agreements = this.#agreements();
    const { agencies, places } = this.#agencies();
    const jurisdictions = this.#jurisdictions(places);
    Object.assign(this.counts, { jurisdictions: jurisdictions.length, agencies: agencies.length });
    return [...jurisdictions, ...agencies, ...agreements];
  }

  #agreements(): Entry[] {
    const byType: Record<string, number> = {};
    const byStatus: Record<string, number> = {};
    const entries = [...this.#histories.all()].map((history): Entry => {
      const record: Agreement = agreementRecord(history);
      count(byType, record.agreement_type);
      count(byStatus, record.status);
      const last = history.listings.at(-1) as Seen;
      return entry('agreement', record, last);
    });
    Object.assign(this.counts, { agreements: entries.length, by_type: byType, by_status: byStatus });
    return entries;
  }

  #agencies(): { agencies: Entry[]; places: Places } {
    const places: Places = new Map();
    const { agencies } = this.#book;
    const alike = lookAlikes(agencies, [...this.#histories.all()]);
    const entries: Entry[] = [];
    for (const agency of agencies.values()) {
      const { state } = agency.latest.row;
      if (!places.has(state.fips)) places.set(state.fips, { state, seen: agency.first });
      const known = this.#register.records.get(agency.agencyId);
      const record =
        known === undefined
          ? this.#newAgency(agency, alike(agency.agencyId), places)
          : extendedRecord(known, agency.spellings, listName);
      entries.push(entry('agency', record, agency.first));
    }
    for (const [id, record] of this.#register.records) {
      if (!agencies.has(id as AgencyId)) entries.push({ kind: 'agency', record, origin: { file: '' } });
    }
    Object.assign(this.counts, { states: [...places.values()].filter(({ county }) => county === undefined).length });
    return { agencies: entries, places: new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1))) };
  }

  #newAgency(agency: ListedAgency, possiblySame: readonly AgencyId[], places: Places): Agency {
    const { row } = agency.latest;
    const judged = judgeAgency(row.agency, row.kind);
    const government = governmentOf(agency.rows, judged);
    if (judged.doubt !== undefined) this.#log.unresolved(row.at('kind'), row.agency, judged.doubt, { kind: row.kind });
    else if ('doubt' in government) this.#doubt(row, government);
    else if (government.county !== undefined) {
      const { county } = government;
      if (!places.has(county.geoid)) places.set(county.geoid, { state: row.state, county, seen: agency.latest });
    }
    return agencyRecord(agency, judged, government, possiblySame);
  }

  /** A county that nobody can read was told with its row. */
  #doubt(row: ListRow, government: Extract<Government, { doubt: string }>): void {
    if (government.doubt === 'place-unknown') this.#log.unresolved(row.at('county'), row.agency, government.doubt);
    if (government.doubt !== 'county-differs') return;
    this.#log.unresolved(government.row.at('county'), government.row.printed.county, government.doubt, {
      name: government.name,
    });
  }

  #jurisdictions(places: Places): Entry[] {
    return [...places.values()].map(({ state, county, seen }) => {
      const record: Jurisdiction = jurisdictionRecord(state, county, sourceOf(seen.list, seen.row));
      return entry('jurisdiction', record, seen);
    });
  }
}

function entry(kind: Entry['kind'], record: object, { list, row }: Seen): Entry {
  const at = row.at('agency');
  const origin: Origin = { file: list.file, row: at.row, ...(at.sheet === undefined ? {} : { sheet: at.sheet }) };
  return { kind, record: record as Entry['record'], origin };
}
