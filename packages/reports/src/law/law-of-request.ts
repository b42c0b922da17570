import type { Citation, LegalProfileHoldClock, LegalProfileOtherClock, Request, Words } from '@daybook/types';
import { epochOf } from '../calendar/epoch-of.ts';
import { instantOf } from '../calendar/instant-of.ts';
import { localDateOf } from '../calendar/local-date-of.ts';
import { clockStartOf } from '../clocks/clock-start-of.ts';
import { holdLimit } from '../clocks/hold-limit.ts';
import type { DutyAnswer, Law, LawAnswer, Provision, Unknown } from './law.ts';
import { papersBy } from './papers-by.ts';
import type { LawItem } from './statement.ts';

/** What law and policy say of one ask on one day. */
export interface AskUnderLaw {
  readonly ask_no: number;
  /** The day that counts: that of the decision in force, else of the receipt, else the day that was given. */
  readonly on: string;
  readonly duty: DutyAnswer | Unknown;
}

/** A moment by which something has to be done. */
export interface TimeLimit {
  readonly citation: Citation;
  readonly verification: string;
  /** The clock of a hold by its code, or what another clock is about, in words. */
  readonly what: { readonly clock: LegalProfileHoldClock['clock'] } | { readonly words: Words };
  /** RFC 3339 in local time. */
  readonly limit: string;
}

/** A request beside the law and the policy that it falls under. */
export interface LawOfRequest {
  readonly asks: readonly AskUnderLaw[];
  /** The provisions of law and policy in force on the day of receipt. */
  readonly provisions: LawAnswer<Provision> | Unknown;
  /** Moments that law sets for this request, as far as the log holds their start, earliest first. */
  readonly limits: readonly TimeLimit[];
}

/**
 * Looks up for one request what binds the agency: each ask on the day of its decision, the provisions on the day of receipt,
 * the clocks on the day from which they run. It judges nothing.
 *
 * @param zone IANA time zone of the place of custody; without one there are no limits.
 * @param today the day that counts where the request has none, `YYYY-MM-DD`.
 */
export function lawOfRequest(request: Request, law: Law, zone: string | undefined, today: string): LawOfRequest {
  const { agency_id = '', asks } = request;
  const dayOf = (on: string | undefined, at: string | undefined) =>
    on ?? (at === undefined || zone === undefined ? undefined : localDateOf(at, zone));
  const received = dayOf(request.received_on, request.received_at) ?? today;
  const limits = zone === undefined ? [] : [...holdLimits(request, law, zone), ...otherLimits(request, law, zone)];
  return {
    asks: asks.map(({ ask_no, ask, decisions }) => {
      const decision = decisions.at(-1);
      const on = dayOf(decision?.decided_on, decision?.decided_at) ?? received;
      return { ask_no, on, duty: law.dutyOf({ ask, agency_id, on, instruments: papersBy(request, on) }) };
    }),
    provisions: law.provisionsOf({ agency_id, on: received }),
    limits: limits.sort((a, b) => epochOf(a.limit) - epochOf(b.limit)),
  };
}

/** Clocks of a hold bear on requests that ask for one. */
function holdLimits(request: Request, law: Law, zone: string): TimeLimit[] {
  const { agency_id = '', asks, custody, instruments } = request;
  const { release_eligible_on, release_eligible_at } = custody ?? {};
  const on = release_eligible_on ?? localDateOf(release_eligible_at ?? '', zone);
  if (on === undefined || !asks.some(({ ask }) => ask === 'hold-custody')) return [];
  const answer = law.holdClocksOf({ agency_id, on, instruments: instruments.map(({ instrument }) => instrument) });
  return itemsIn(answer).flatMap(({ statement, unmet }) => {
    const { clock, citation, verification } = statement;
    const start = unmet.length > 0 ? undefined : startOf(statement, request, zone);
    const limit = start === undefined ? undefined : holdLimit(statement, start, zone);
    return limit === undefined ? [] : [{ what: { clock }, limit, citation, verification }];
  });
}

/** The end of documented processing, also while custody goes on; else the start that the clock names. */
function startOf({ starts }: LegalProfileHoldClock, request: Request, zone: string): string | undefined {
  const { release_eligible_at, processing_minutes = 0 } = request.custody ?? {};
  if (starts !== 'release-eligible') return clockStartOf(starts, request, zone);
  return release_eligible_at === undefined
    ? undefined
    : instantOf(epochOf(release_eligible_at) + processing_minutes * 60_000, zone);
}

function otherLimits(request: Request, law: Law, zone: string): TimeLimit[] {
  const { agency_id = '', custody, received_at } = request;
  const starts: Partial<Record<LegalProfileOtherClock['starts'], string | undefined>> = {
    'release-eligible': custody?.release_eligible_at,
    'bond-posted': custody?.bail_posted_at,
    'instrument-received': received_at,
  };
  return Object.entries(starts).flatMap(([name, start]) => {
    const on = start === undefined ? undefined : localDateOf(start, zone);
    if (start === undefined || on === undefined) return [];
    return itemsIn(law.otherClocksOf({ agency_id, on })).flatMap(({ statement }) => {
      const { what, citation, verification, limit_minutes, direction } = statement;
      if (statement.starts !== name || direction !== 'after' || limit_minutes === undefined) return [];
      const limit = instantOf(epochOf(start) + limit_minutes * 60_000, zone);
      return limit === undefined ? [] : [{ what: { words: what }, limit, citation, verification }];
    });
  });
}

const itemsIn = <T extends LegalProfileHoldClock | LegalProfileOtherClock>(
  answer: LawAnswer<T> | Unknown,
): readonly LawItem<T>[] => (answer.missing === undefined ? answer.items : []);
