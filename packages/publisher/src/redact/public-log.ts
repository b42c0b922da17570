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
  /**
   * Whether people are held in ICE's name under an agreement. Entries that ask for a bed for one person are counted, never
   * listed; of others that rest on such an agreement the action alone is shown (8 CFR 236.6).
   */
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
    // Nothing is shown of time in ICE's custody: what was asked and done with it is no more than the tables count.
    const isForIce = isHeldForIce(request, options.isForBeds);
    if (isForIce) alone.add(public_id);
    entries.push(
      publicEntry(isForIce ? withoutBeds(request) : request, {
        public_id,
        custody,
        isOutcomeOpen: isOutcomeOpen(request, custody, options.published_on, options.embargo_days),
      }),
    );
  }
  entries.sort((a, b) => (a.public_id < b.public_id ? -1 : 1));
  return { ...makeAlike(entries, { ...options, alone }), left_out };
}

function whyLeftOut({ received_on, quantity, asks }: Request, { quarters }: PublicLogOptions): WhyLeftOut | undefined {
  if (received_on === undefined) return 'no-quarter';
  if (!quarters.has(periodOf(received_on, 'quarter'))) return 'another-quarter';
  if (quantity !== undefined || asks.length === 0) return undefined;
  return asks.every(isBedAsk) ? 'held-for-ice' : undefined;
}

const isBedAsk = ({ ask }: { readonly ask?: unknown }) => ask === 'detention-bed';

/** Whether a person was held in ICE's name, or at its cost. */
function isHeldForIce({ quantity, asks, costs }: Request, isForBeds: PublicLogOptions['isForBeds']): boolean {
  if (quantity !== undefined) return false;
  const isBed = (id: string | undefined) => id !== undefined && isForBeds(id);
  return (
    asks.some((ask) => isBedAsk(ask) || ask.decisions.some((one) => isBed(one.agreement_id))) ||
    costs.some(({ category, agreement_id }) => category === 'detention-bed-days' || isBed(agreement_id))
  );
}

/** An entry without what was asked about time in ICE's custody: of that there are counts, and no entries. */
function withoutBeds(request: Request): Request {
  const asks = request.asks.filter((ask) => !isBedAsk(ask));
  return asks.length === request.asks.length ? request : { ...request, asks, asks_complete: false };
}
