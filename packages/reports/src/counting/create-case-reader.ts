import type { Agency, Request } from '@daybook/types';
import { localDateOf } from '../calendar/local-date-of.ts';
import type { Law } from '../law/law.ts';
import { type Case, PENDING } from './case.ts';
import { type CustodyEnd, custodyEndOf } from './custody-end-of.ts';
import { type HoldInCase, holdInCase } from './hold-in-case.ts';

/** What cases are read with. */
export interface CaseOptions {
  readonly agency?: Pick<Agency, 'time_zone' | 'facilities'> | undefined;
  readonly law?: Law | undefined;
  readonly start_on?: string;
  readonly end_on?: string;
}

/**
 * Makes a function that works out the case of each request. The object that it gives is filled anew each time: use
 * it before the next call, never keep it.
 */
export function createCaseReader(options: CaseOptions): (request: Request) => Case {
  const { agency, law, start_on = '', end_on = '9999-12-31' } = options;
  const zone = agency?.time_zone;
  const zones = new Map(agency?.facilities.map(({ facility_id, time_zone }) => [facility_id, time_zone ?? zone]));
  const at = {
    zone,
    custody_zone: zone,
    quantity: 1,
    received_on: undefined as string | undefined,
    custody_end: undefined as string | undefined,
    ended: undefined as CustodyEnd | undefined,
    held: undefined as HoldInCase | undefined,
    start_on,
    end_on,
    law,
    dateOf: (on: string | undefined, moment: string | undefined): string | undefined =>
      on ?? (moment === undefined || zone === undefined ? undefined : localDateOf(moment, zone)),
  };
  return (request) => {
    const { facility, custody } = request;
    at.custody_zone = facility?.facility_id === undefined ? zone : (zones.get(facility.facility_id) ?? zone);
    at.quantity = request.quantity ?? 1;
    at.received_on = at.dateOf(request.received_on, request.received_at) ?? datedOn(request);
    if (custody === undefined) at.custody_end = undefined;
    else at.custody_end = custody.recorded_in === undefined ? (custody.custody_end ?? 'not-recorded') : PENDING;
    at.ended = custodyEndOf(request, at);
    at.held = at.ended && holdInCase(request, at.ended);
    return at;
  };
}

/** Releases of others never say when the agency received it; their rows have the date on the paper. */
function datedOn({ source, instruments }: Request): string | undefined {
  return source.kind === 'own-log' ? undefined : instruments[0]?.dated_on;
}
