import type { Request, RequestFacility } from '@daybook/types';
import { recordHead } from '../../importing/record-head.ts';
import type { DetainerFacility, DetainerRow } from './detainer-row.ts';
import { principalAskOf } from './principal-ask-of.ts';

/** The file that rows come from. */
export interface DetainerFile {
  readonly name: string;
  readonly sha256: string;
  readonly releaseId: string;
}

/**
 * The request that a row tells of: one ask, the form's principal one. The date is the paper's, never the day it was received;
 * custody and decision are what ICE's words carry and no more.
 */
export function requestRecord(row: DetainerRow, file: DetainerFile): Request {
  const { told, facility } = row;
  const isDeclined = told.decision === 'declined';
  return {
    record: 'request',
    ...recordHead,
    request_id: `ice-${file.sha256.slice(0, 12)}${row.sheetNo > 1 ? `-s${row.sheetNo}` : ''}-${row.row}`,
    supersedes: [],
    source: { kind: 'federal-release', release_id: file.releaseId, file_sha256: file.sha256, row: row.row },
    ...(facility.agencyId === undefined ? { agency_id_missing: 'unknown' } : { agency_id: facility.agencyId }),
    facility: facilityRecord(facility),
    direction: 'inbound',
    channel: 'unknown',
    requesting_component: 'ice-unspecified',
    received_on_missing: 'not-collected',
    instruments: [
      {
        no: 1,
        instrument: row.instrument,
        ...(row.datedOn === undefined ? { dated_on_missing: 'unknown' } : { dated_on: row.datedOn }),
      },
    ],
    asks: [
      {
        ask_no: 1,
        ...principalAskOf(row.instrument),
        decisions: [
          {
            no: 1,
            decision: told.decision,
            reasons: isDeclined ? ['not-recorded'] : [],
            legal_basis: [],
            provisions: [],
            decided_on_missing: 'not-collected',
          },
        ],
        disclosures: [],
      },
    ],
    asks_complete: false,
    custody: { basis: [], custody_end: told.custodyEnd },
    notices: [],
    costs: [],
    answers: [],
    related_requests: [],
    as_released: {
      lift_reason: row.liftReason.slice(0, 200),
      ...(row.detainerType !== '' && { detainer_type: row.detainerType.slice(0, 200) }),
    },
  };
}

function facilityRecord({ printed, city, postal, code, level, facilityId }: DetainerFacility): RequestFacility {
  return {
    ...(facilityId !== undefined && { facility_id: facilityId }),
    ...(printed !== '' && { as_listed: printed.slice(0, 200) }),
    ...(code !== undefined && { code }),
    ...(city !== '' && { city: city.slice(0, 200) }),
    ...(postal !== undefined && { state: postal }),
    operator_level: level,
  };
}
