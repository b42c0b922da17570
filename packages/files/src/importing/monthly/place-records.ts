import type { Entry, Import, Source } from '@daybook/types';
import type { AgencyRegister } from '../../places/agency-register.ts';
import { extendedRecord } from '../extended-record.ts';
import { jurisdictionRecord } from '../jurisdiction-record.ts';
import { maybeRenamed } from './maybe-renamed.ts';
import { originOf } from './origin-of.ts';
import type { MonthRow, PlaceSeries } from './place-months.ts';

/** The states and counties that the figures lie in, then the agencies: those of the register too, with new spellings. */
export function placeRecords(
  series: readonly PlaceSeries[],
  register: AgencyRegister,
  listName: string,
  counts: Import['counts'],
): Entry[] {
  const jurisdictions = new Map<string, Entry>();
  const agencies = new Map<string, Entry>();
  for (const one of series) {
    const { months } = one;
    const [first] = months.values();
    if (first === undefined) continue;
    const { state, county, agency, id } = first.place;
    const source = sourceOf(first);
    const origin = originOf(first);
    for (const record of [jurisdictionRecord(state, undefined, source), jurisdictionRecord(state, county, source)])
      if (!jurisdictions.has(record.jurisdiction_id))
        jurisdictions.set(record.jurisdiction_id, { kind: 'jurisdiction', record: { ...record }, origin });
    if (agency === undefined) continue;
    const known = register.records.get(id);
    const spellings = [...new Set([...months.values()].map(({ place }) => place.agency?.printed ?? ''))];
    const record =
      known === undefined
        ? { ...agency.record(source), possible_same: maybeRenamed(one, series) }
        : extendedRecord(
            known,
            spellings.map((name) => [name, undefined]),
            listName,
          );
    agencies.set(id, { kind: 'agency', record: { ...record }, origin });
  }
  for (const [id, record] of register.records)
    if (!agencies.has(id)) agencies.set(id, { kind: 'agency', record, origin: { file: '' } });
  Object.assign(counts, { jurisdictions: jurisdictions.size, agencies: agencies.size });
  return [...jurisdictions.values(), ...agencies.values()];
}

function sourceOf({ release, at }: MonthRow): Source {
  return { kind: 'state-release', release_id: release.releaseId, file_sha256: release.sha256, row: at.row };
}
