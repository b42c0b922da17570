import { foldRecords, periodOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { isOutcomeOpen } from './is-outcome-open.ts';
import { type Likeness, type MadeAlike, makeAlike } from './make-alike.ts';
import { type PublicEntry, publicEntry } from './public-entry.ts';

/** What decides how much of a log is shown. */
export interface PublicLogOptions extends Likeness {
  /** The quarters that the release holds, such as `2026-Q1`: each whole. */
  readonly quarters: ReadonlySet<string>;
  /** The day of publication. */
  readonly published_on: string;
  /** How many days after its last event an outcome is first shown. */
  readonly embargo_days: number;
  /** The random id of an entry, from its own field or from the agency's ledger. */
  readonly publicIdOf: (request: Request) => string;
  /** Whether people are held in ICE's name under an agreement: entries about them are counted, never listed (8 CFR 236.6). */
  readonly isForBeds: (agreement_id: string) => boolean;
}

/** Why an entry of the log has no row in public. */
export type WhyLeftOut = 'another-quarter' | 'no-quarter' | 'held-for-ice' | 'two-wordings';

/** A log as the public may see it. */
export interface PublicLog extends MadeAlike {
  /** How many entries have no row, by reason. */
  readonly left_out: Readonly<Partial<Record<WhyLeftOut, number>>>;
}

/**
 * The public log of one agency: each entry in force of the quarters, by its random id and in the order of those ids, which
 * tells nothing. The records must have passed the check. Withdrawn entries stay listed.
 */
export function publicLog(requests: Iterable<Request>, options: PublicLogOptions): PublicLog {
  const { current, conflicts } = foldRecords(requests);
  const byId = new Map(current.map((request) => [request.request_id, request]));
  const left_out: Partial<Record<WhyLeftOut, number>> = {};
  const leaveOut = (why: WhyLeftOut) => {
    left_out[why] = (left_out[why] ?? 0) + 1;
  };
  for (const _ of conflicts) leaveOut('two-wordings');
  const entries: PublicEntry[] = [];
  const alone = new Set(options.alone);
  for (const request of current) {
    const why = whyLeftOut(request, options);
    if (why !== undefined) {
      leaveOut(why);
      continue;
    }
    const recordedIn = request.custody?.recorded_in;
    const custody = recordedIn === undefined ? request.custody : byId.get(recordedIn)?.custody;
    const public_id = options.publicIdOf(request);
    // What the agency did stays done; of what was expunged nothing else is shown.
    if (request.revision_reason === 'expunged') alone.add(public_id);
    entries.push(
      publicEntry(request, {
        public_id,
        custody,
        isOutcomeOpen: isOutcomeOpen(request, custody, options.published_on, options.embargo_days),
      }),
    );
  }
  entries.sort((a, b) => (a.public_id < b.public_id ? -1 : 1));
  return { ...makeAlike(entries, { ...options, alone }), left_out };
}

function whyLeftOut(request: Request, { quarters, isForBeds }: PublicLogOptions): WhyLeftOut | undefined {
  const { received_on, quantity, asks, costs } = request;
  if (received_on === undefined) return 'no-quarter';
  if (!quarters.has(periodOf(received_on, 'quarter'))) return 'another-quarter';
  if (quantity !== undefined) return undefined;
  const isBed = (id: string | undefined) => id !== undefined && isForBeds(id);
  const isHeldForIce =
    asks.some(({ ask, decisions }) => ask === 'detention-bed' || decisions.some((one) => isBed(one.agreement_id))) ||
    costs.some(({ category, agreement_id }) => category === 'detention-bed-days' || isBed(agreement_id));
  return isHeldForIce ? 'held-for-ice' : undefined;
}
