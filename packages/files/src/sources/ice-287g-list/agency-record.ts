import type { Agency, AgencyId, AgencyName, CalendarDate } from '@daybook/types';
import { recordHead } from '../../importing/record-head.ts';
import type { ListedAgency } from './agency-book.ts';
import type { Government } from './government-of.ts';
import type { Judged } from './judge-agency.ts';
import { sourceOf } from './source-of.ts';

type RecordLike = Readonly<Record<string, unknown>>;

const listName = 'ICE list of 287(g) agencies';

/** The record of an agency that the register did not have. */
export function agencyRecord(
  agency: ListedAgency,
  judged: Judged,
  government: Government,
  possiblySame: readonly AgencyId[],
): Agency {
  const { row } = agency.latest;
  const id = 'id' in government ? government.id : undefined;
  return {
    record: 'agency',
    ...recordHead,
    agency_id: agency.agencyId,
    source: sourceOf(agency.first.list, agency.first.row),
    names: namesOf([...agency.spellings].slice(0, 100)),
    agency_type: judged.type,
    state: row.state.postal,
    ...(id === undefined ? { government_id_missing: 'unknown' } : { government_id: id }),
    serves: id === undefined ? [] : [id],
    ...(row.state.zone === undefined ? { time_zone_missing: 'unknown' } : { time_zone: row.state.zone }),
    operator_level: judged.level,
    identifiers: [],
    facilities: [],
    possible_same: possiblySame.slice(0, 50),
  };
}

/** The register's record with the spellings that are new; the same record where none is. */
export function extendedRecord(record: RecordLike, agency: ListedAgency): RecordLike {
  const names = Array.isArray(record.names) ? (record.names as RecordLike[]) : [];
  const fresh = [...agency.spellings].filter(([name]) => !names.some((known) => known.name === name));
  if (fresh.length === 0) return record;
  const highest = Math.max(0, ...names.map(({ no }) => Number(no)));
  return {
    ...record,
    revision: Number(record.revision) + 1,
    revision_reason: 'progress',
    names: [...names, ...namesOf(fresh, highest)],
  };
}

function namesOf(spellings: readonly (readonly [string, CalendarDate])[], highest = 0): AgencyName[] {
  return spellings.map(([name, from], at) => ({
    no: highest + at + 1,
    name: name.slice(0, 300),
    name_source: listName,
    from,
  }));
}
