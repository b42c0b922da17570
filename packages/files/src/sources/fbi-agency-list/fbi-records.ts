import type { Agency, CalendarDate, Entry, Import, Source as RecordSource, RegistryReporter } from '@daybook/types';
import { extendedRecord } from '../../importing/extended-record.ts';
import type { ImportLog } from '../../importing/import-log.ts';
import { jurisdictionRecord } from '../../importing/jurisdiction-record.ts';
import { fingerprintOf } from '../../importing/raw-rows.ts';
import type { SourceInput } from '../../importing/source.ts';
import { tableRows } from '../../importing/table-rows.ts';
import type { AgencyRegister } from '../../places/agency-register.ts';
import type { State } from '../../places/state.ts';
import type { Reading } from '../../reading.ts';
import { fbiAgencyRecord, fbiListName } from './fbi-agency-record.ts';
import { fbiHeadings } from './fbi-headings.ts';
import type { FbiRow } from './fbi-row.ts';
import { readFbiRow } from './read-fbi-row.ts';
import { seededRegistry } from './seeded-registry.ts';

/** The records of the lists: states, counties, agencies, and a registry for each state. */
export class FbiRecords {
  readonly counts: Import['counts'] = {};
  readonly #register: AgencyRegister;
  readonly #log: ImportLog;
  readonly #rows = new Map<string, { readonly row: FbiRow; readonly source: RecordSource }>();
  asOf: CalendarDate | undefined;

  constructor(register: AgencyRegister, log: ImportLog) {
    this.#register = register;
    this.#log = log;
  }

  async read(input: SourceInput, out: Reading[]): Promise<Import['files'][number]> {
    const asOf = input.as_of as CalendarDate | undefined;
    if (asOf === undefined) throw new TypeError(`${input.name}: a list needs the day whose state it shows`);
    if (this.asOf === undefined || asOf > this.asOf) this.asOf = asOf;
    const sha256 = await fingerprintOf(input);
    let rows = 0;
    for await (const { columns, rows: raws } of tableRows(input, fbiHeadings, this.#log, out)) {
      rows += raws.length;
      for (const raw of raws) {
        const row = readFbiRow(raw, input.name, columns, this.#log);
        const before = row === undefined ? undefined : this.#rows.get(row.ori);
        if (row === undefined) continue;
        if (before !== undefined) this.#log.skipped(row.at, 'ori-repeated', { row: before.row.at.row });
        const source = {
          kind: 'federal-release',
          release_id: `${fbiHeadings.source}-${asOf}`,
          file_sha256: sha256,
          row: raw.row,
        } as const;
        if (before === undefined) this.#rows.set(row.ori, { row, source });
      }
    }
    return { file: input.name, sha256, rows, as_of: asOf };
  }

  entries(): Entry[] {
    const places = new Map<string, Entry>();
    const agencies: Entry[] = [];
    const byState = new Map<State, { readonly source: RecordSource; readonly reporters: RegistryReporter[] }>();
    for (const { row, source } of this.#rows.values()) {
      const { state, county, at } = row;
      const known = this.#register.byIdentifier('ori9', row.ori);
      const record =
        known === undefined
          ? fbiAgencyRecord(row, source)
          : extendedRecord(known, [[row.name, undefined]], fbiListName);
      agencies.push(entry('agency', record, at));
      if (state === undefined) continue;
      if (!places.has(state.fips))
        places.set(state.fips, entry('jurisdiction', jurisdictionRecord(state, undefined, source), at));
      if (county !== undefined && !places.has(county.geoid))
        places.set(county.geoid, entry('jurisdiction', jurisdictionRecord(state, county, source), at));
      const own = byState.get(state) ?? { source, reporters: [] };
      byState.set(state, own);
      own.reporters.push(reporterOf(record as Pick<Agency, 'agency_id' | 'time_zone'>, row));
    }
    const registries = [...byState].map(([state, { source, reporters }]) =>
      entry('registry', seededRegistry(state, reporters, this.asOf as CalendarDate, source), { file: '', row: 0 }),
    );
    const jurisdictions = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    Object.assign(this.counts, {
      states: byState.size,
      jurisdictions: jurisdictions.length,
      agencies: agencies.length,
    });
    return [...jurisdictions, ...agencies, ...registries];
  }
}

function reporterOf({ agency_id, time_zone }: Pick<Agency, 'agency_id' | 'time_zone'>, row: FbiRow): RegistryReporter {
  return {
    agency_id,
    name: row.name,
    agency_type: row.type,
    ...(time_zone !== undefined && { time_zone }),
    exempt: [],
  };
}

function entry(kind: Entry['kind'], record: object, { file, row, sheet }: FbiRow['at']): Entry {
  return {
    kind,
    record: record as Entry['record'],
    origin: { file, ...(row > 0 && { row }), ...(sheet !== undefined && { sheet }) },
  };
}
