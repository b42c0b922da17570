import type { PeriodKind } from '@daybook/files';
import type { Agency, ReportRowsRow, Request } from '@daybook/types';
import { createCaseReader } from '../counting/create-case-reader.ts';
import { type Counted, createLogCounter } from '../counting/create-log-counter.ts';
import { type Lead, leadOf } from './lead-of.ts';
import { tallyMeasure } from './tally-measure.ts';

/** What a tally is split by beside period, ask, decision and outcome. */
export type TallyBy = 'state' | 'facility' | 'agency';

/** How a tally is made. */
export interface TallyOptions {
  readonly by: TallyBy;
  /** Quarters, unless said otherwise. */
  readonly period?: PeriodKind;
  /** The records of agencies, where given: their time zone, and which level of government runs them. */
  agency?(agencyId: string): Agency | undefined;
}

/** Counts asks of many agencies and sources in one go. */
export interface Tally {
  take(record: Request | { readonly record: string }): void;
  /** Tidy rows, sorted; all of them together count every ask in force. */
  rows(): ReportRowsRow[];
  /** How many records and entries went in. */
  counted(): Omit<Counted, 'figures'>;
}

/**
 * Counts asks by period, ask, decision and outcome, and by state, facility or agency.
 *
 * Own logs are placed by the day of receipt, releases of others by the date on the paper; each row says which, and rows of
 * different sources are never one row. A facility that a federal or tribal government runs counts into no state: its row
 * says where it is located instead. Revisions are folded and withdrawn entries left out, as in a report.
 */
export function createTally({ by, period = 'quarter', agency }: TallyOptions): Tally {
  const agencyOf = (id: string | undefined) => (id === undefined ? undefined : agency?.(id));
  const readers = new Map<string | undefined, ReturnType<typeof createCaseReader>>();
  const leads = new Map<string, Lead>();
  const keys = new Map<string, string>();

  function leadKey(request: Request, receivedOn: string | undefined): string {
    // Only a first request of its kind has its lead worked out; the others are known by what the lead is made of.
    const seen = signOf(request, receivedOn, by);
    let key = keys.get(seen);
    if (key === undefined) {
      const lead = leadOf(request, receivedOn, by, period, agencyOf(request.agency_id));
      key = JSON.stringify(lead);
      leads.set(key, lead);
      keys.set(seen, key);
    }
    return key;
  }

  const log = createLogCounter([tallyMeasure(leadKey)], (request) => {
    let reader = readers.get(request.agency_id);
    if (reader === undefined) {
      reader = createCaseReader({ agency: agencyOf(request.agency_id) });
      readers.set(request.agency_id, reader);
    }
    return reader(request);
  });

  return {
    take(record) {
      if (isRequest(record)) log.take(record);
    },
    rows() {
      return log.count().figures.flatMap(({ cells }) =>
        cells.map(({ codes: [key = '', ask, decision, outcome], amount }) => {
          return { ...leads.get(key), ask, decision, outcome, value: amount } as ReportRowsRow;
        }),
      );
    },
    counted() {
      const { rows, entries, entries_withdrawn, conflicts } = log.count();
      return { rows, entries, entries_withdrawn, conflicts };
    },
  };
}

/** Everything that a lead is made of, as one text. */
function signOf(request: Request, receivedOn: string | undefined, by: TallyBy): string {
  const { source, facility, agency_id = '', agency_id_missing = '', received_on_missing = '' } = request;
  const why = receivedOn === undefined ? `${received_on_missing}${request.instruments[0]?.dated_on_missing ?? ''}` : '';
  const when = `${receivedOn?.slice(0, 7) ?? ''}\t${why}\t${request.received_on === undefined}\t${source.kind}`;
  const where = `${agency_id}\t${agency_id_missing}\t${facility?.state ?? ''}\t${facility?.operator_level ?? ''}`;
  if (by !== 'facility' || facility === undefined) return `${when}\t${where}`;
  const { facility_id = '', as_listed = '', city = '', code = '' } = facility;
  return `${when}\t${where}\t${facility_id}\t${as_listed}\t${city}\t${code}`;
}

function isRequest(record: { readonly record: string }): record is Request {
  return record.record === 'request';
}
