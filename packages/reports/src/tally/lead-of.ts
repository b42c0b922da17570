import type { PeriodKind } from '@daybook/files';
import type { Agency, NullReasonCode, ReportRowsRow, Request } from '@daybook/types';
import { periodOf } from '../calendar/period-of.ts';
import type { TallyBy } from './create-tally.ts';

/** What a row of a tally says of time, source and place, before ask, decision and outcome. */
export type Lead = Omit<ReportRowsRow, 'ask' | 'decision' | 'outcome' | 'value'>;

/**
 * The row of a tally that a request belongs to.
 *
 * The state is the one where the facility stands, else the agency's. What a federal or tribal government runs is located
 * in a state and never counts into it, nor does what a company runs for nobody knows whom. An ask without a date has the reason instead of a period.
 *
 * @param receivedOn the date that places it: of receipt, or on the paper in releases of others.
 * @param agency the record of the request's agency, where it was given.
 */
export function leadOf(
  request: Request,
  receivedOn: string | undefined,
  by: TallyBy,
  period: PeriodKind,
  agency: Agency | undefined,
): Lead {
  const { source, received_on, instruments, received_on_missing } = request;
  const isReceipt = source.kind === 'own-log' || received_on !== undefined;
  const why = received_on_missing ?? (isReceipt ? undefined : instruments[0]?.dated_on_missing) ?? 'unknown';
  return {
    ...(receivedOn === undefined ? { period_missing: why } : { period: periodOf(receivedOn, period) }),
    date_used: isReceipt ? 'received_on' : 'instrument_dated_on',
    source_kind: source.kind,
    ...placeOf(request, by, agency),
  };
}

function placeOf(request: Request, by: TallyBy, agency: Agency | undefined): Partial<ReportRowsRow> {
  const { facility, agency_id, agency_id_missing = 'unknown' } = request;
  const state = facility?.state ?? agency_id?.slice(3, 5).toUpperCase();
  const level = facility?.operator_level ?? agency?.operator_level;
  // For whom a company held people is not known where no agency is: many held them for a federal one.
  const isApart = level === 'federal' || level === 'tribal' || (level === 'private' && agency_id === undefined);
  return {
    ...(state === undefined ? {} : isApart ? { located_in: state } : { state }),
    // Elsewhere than by facility the level is told only where it keeps a row out of its state.
    ...(level !== undefined && (isApart || by === 'facility') ? { operator_level: level } : {}),
    ...(by === 'facility' ? facilityOf(request) : {}),
    ...(by === 'state' ? {} : agency_id === undefined ? missing(agency_id_missing) : { agency_id }),
  };
}

function missing(agency_id_missing: NullReasonCode): Partial<ReportRowsRow> {
  return { agency_id_missing };
}

function facilityOf({ facility }: Request): Partial<ReportRowsRow> {
  const name = facility?.facility_id ?? facility?.as_listed;
  return {
    ...(name ? { facility: name } : {}),
    ...(facility?.city ? { facility_city: facility.city } : {}),
    ...(facility?.code ? { facility_code: facility.code } : {}),
  };
}
