import type { Agency, AgencyId } from '@daybook/types';
import { agencyNames } from '../../importing/agency-names.ts';
import { recordHead } from '../../importing/record-head.ts';
import type { ListedAgency } from './agency-book.ts';
import type { Government } from './government-of.ts';
import type { Judged } from './judge-agency.ts';
import { sourceOf } from './source-of.ts';

/** The list, as records name it. */
export const listName = 'ICE list of 287(g) agencies';

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
    names: agencyNames([...agency.spellings].slice(0, 100), listName),
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
