import type { Request, RequestAsk } from '@daybook/types';

/**
 * What rules over a whole log may read of a request when they take it, and what the log is counted by: so little that a
 * thread which has judged a part of the log can hand it on. In a second look they see the whole request.
 */
export interface LogEntry
  extends Pick<
    Request,
    | 'record'
    | 'revision'
    | 'revision_reason'
    | 'request_id'
    | 'public_id'
    | 'agency_id'
    | 'case_key'
    | 'direction'
    | 'received_on'
    | 'received_at'
    | 'supersedes'
    | 'related_requests'
    | 'extensions'
    | 'view'
  > {
  readonly source: Pick<Request['source'], 'kind' | 'release_id'>;
  readonly custody?: Partial<Pick<NonNullable<Request['custody']>, 'recorded_in' | 'custody_end'>>;
  readonly asks: readonly AskOfEntry[];
}

/** Of the decisions on an ask the one in force. */
interface AskOfEntry extends Pick<RequestAsk, 'closed_without_decision'> {
  readonly decisions: readonly Pick<RequestAsk['decisions'][number], 'decision'>[];
}

/** The entry of a request whose form is right. */
export function logEntryOf(request: Request): LogEntry {
  const { record, view, revision, revision_reason, request_id, public_id, agency_id, case_key, direction } = request;
  const { received_on, received_at, supersedes, related_requests, source, custody, asks, extensions } = request;
  const entry = {
    record,
    view,
    revision,
    revision_reason,
    request_id,
    public_id,
    agency_id,
    case_key,
    direction,
    received_on,
    received_at,
    supersedes,
    related_requests,
    source: { kind: source.kind, release_id: source.release_id },
    custody: custody && { recorded_in: custody.recorded_in, custody_end: custody.custody_end },
    asks: asks.map(({ closed_without_decision, decisions }) => ({
      closed_without_decision,
      decisions: decisions.slice(-1).map(({ decision }) => ({ decision })),
    })),
    extensions,
  };
  return entry as LogEntry;
}
