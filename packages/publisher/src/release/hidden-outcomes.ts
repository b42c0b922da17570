import { foldRecords } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { isOutcomeOpen } from '../redact/is-outcome-open.ts';

/** A log in which the outcomes that may not be shown yet are hidden, so that counting it gives what may be published. */
export interface HiddenOutcomes {
  /** All records, in their order; those in force without an outcome that is still closed. */
  readonly requests: readonly Request[];
  /** The entries in force whose outcome is hidden. */
  readonly hidden: readonly Request[];
}

/**
 * Hides in a log what the public log hides in its rows: how custody ended, what was disclosed, interviews, results and
 * costs of entries that are open or under embargo. Whoever counts it counts what the public log shows.
 */
export function hiddenOutcomes(requests: readonly Request[], on: string, embargoDays: number): HiddenOutcomes {
  const { current } = foldRecords(requests);
  const byId = new Map(current.map((request) => [request.request_id, request]));
  const hidden = current.filter((request) => {
    const { recorded_in } = request.custody ?? {};
    const custody = recorded_in === undefined ? request.custody : byId.get(recorded_in)?.custody;
    return isOutcomeOpen(request, custody, on, embargoDays);
  });
  // A log may hold one revision twice: both copies are hidden, or the two would differ.
  const revisions = new Map(hidden.map(({ request_id, revision }) => [request_id, revision]));
  return {
    requests: requests.map((request) =>
      revisions.get(request.request_id) === request.revision ? withoutOutcome(request) : request,
    ),
    hidden,
  };
}

function withoutOutcome({ custody, interview: _interview, asks, ...request }: Request): Request {
  return {
    ...request,
    ...(custody === undefined ? {} : { custody: { custody_end: 'not-yet-public' } as NonNullable<Request['custody']> }),
    asks: asks.map(({ result_on: _on, result_at: _at, ...ask }) => ({
      ...ask,
      disclosures: [],
      result: 'not-yet-public',
    })),
    costs: [],
  };
}
