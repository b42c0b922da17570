import type { Request } from '@daybook/types';
import { eachMoment } from './each-moment.ts';
import { followsReceipt } from './follows-receipt.ts';
import { isAskingForm } from './is-asking-form.ts';
import { isComplied } from './is-complied.ts';
import { isJudicialPaper } from './is-judicial-paper.ts';
import { minutesBetween } from './minutes-between.ts';
import type { Moment } from './moment-pointer.ts';
import { TRAITS, type Trait } from './traits.ts';

/**
 * What one look at a request tells, so that a rule whose subject is absent is not called at all. Records come in many
 * shapes, and each rule that walks them itself costs more than all of them together may.
 */
export class Glance {
  /** The traits that the request has, as bits of `TRAITS`. */
  traits = 0;
  /** Minutes from the end of documented release processing to the end of custody; zero where there are none, or not both. */
  minutesPastRelease = 0;
  /** The latest date or moment of all, as text. */
  latest = '';
  /** Dates beside the moment of the same thing. */
  readonly pairs: Pair[] = [];
  /** What follows from the request and is not, by its date, clearly later than it. */
  readonly early: Happened[] = [];

  constructor(request: Request) {
    // A list that is missing has its finding already.
    const { instruments = [], asks = [], costs = [], supersedes = [], act, custody, interview, received_on } = request;
    const { notices = [], answers = [], related_requests = [], source } = request;
    if (source?.kind !== 'own-log') this.traits |= TRAITS.release;
    if (received_on !== undefined && received_on < '2003-03') this.traits |= TRAITS['before-ice'];
    if (instruments.length > 0) this.traits |= TRAITS.paper;
    if (instruments.length > 1) this.traits |= TRAITS['several-papers'];
    if (costs.length > 0) this.traits |= TRAITS.cost;
    if (instruments.length > 1 || asks.length > 1 || notices.length > 1 || costs.length > 1)
      this.traits |= TRAITS.several;
    if (answers.length > 0) this.traits |= TRAITS.answered;
    if (related_requests.length > 0) this.traits |= TRAITS.related;
    if (supersedes.length > 0) this.traits |= TRAITS.supersedes;
    if (interview !== undefined) this.traits |= TRAITS.interview;
    if (interview?.held === false) this.traits |= TRAITS.denied;
    if (act !== undefined) this.traits |= TRAITS.act | TRAITS.agreement;
    if (costs.some((cost) => cost?.agreement_id !== undefined)) this.traits |= TRAITS.agreement;
    if (custody !== undefined) this.#seeCustody(custody);
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper = '', served_on_person } = (instruments[at] ?? {}) as Partial<Paper>;
      if (served_on_person === false) this.traits |= TRAITS.denied;
      if (isJudicialPaper(paper)) this.traits |= TRAITS['court-paper'];
      else if (isAskingForm(paper)) this.traits |= TRAITS.form;
    }
    for (let at = 0; at < asks.length; at++) this.#seeAsk((asks[at] ?? {}) as Request['asks'][number]);
    eachMoment(request, (moment, on, at, first, second) => {
      const text = at ?? on ?? '';
      if (text > this.latest) this.latest = text;
      if (on !== undefined && on > this.latest) this.latest = on;
      if (on !== undefined && at !== undefined) this.pairs.push({ moment, on, at, first, second });
      const isLater = on !== undefined && received_on !== undefined && on > received_on;
      if (!isLater && followsReceipt(moment)) this.early.push({ moment, on, at, first, second });
    });
    if (this.pairs.length > 0) this.traits |= TRAITS['date-and-time'];
    if (this.early.length > 0) this.traits |= TRAITS['may-precede'];
  }

  /** Whether the request has a trait, or one of those that it stands for. */
  has(trait: Trait): boolean {
    return (this.traits & TRAITS[trait]) !== 0;
  }

  #seeCustody(custody: NonNullable<Request['custody']>): void {
    this.traits |= TRAITS.custody;
    const { custody_end, release_eligible_at, ended_at, processing_minutes = 0, recorded_in } = custody;
    if (recorded_in !== undefined) this.traits |= TRAITS['recorded-elsewhere'];
    if (processing_minutes > 1440) this.traits |= TRAITS['long-processing'];
    if (custody_end === 'remains-in-custody') this.traits |= TRAITS.denied;
    if (custody_end === 'transferred-after-hold') this.traits |= TRAITS.held;
    if (release_eligible_at === undefined || ended_at === undefined) return;
    const minutes = minutesBetween(release_eligible_at, ended_at) - processing_minutes;
    if (!(minutes >= 1)) return;
    this.minutesPastRelease = Math.floor(minutes);
    this.traits |= TRAITS['past-release'];
  }

  #seeAsk(one: Request['asks'][number]): void {
    const { ask, decisions = [], disclosures = [], result, closed_without_decision, replied_to_requester } = one;
    this.traits |= TRAITS.ask;
    if (replied_to_requester === false) this.traits |= TRAITS.denied;
    if (decisions.length > 1 || disclosures.length > 1) this.traits |= TRAITS.several;
    if (disclosures.length > 0) this.traits |= TRAITS.disclosure;
    if (closed_without_decision !== undefined) this.traits |= TRAITS.closed;
    if (result === 'hold-made') this.traits |= TRAITS.held;
    if (decisions.length > 0) this.traits |= TRAITS.decision;
    if (decisions.length > 1) this.traits |= TRAITS.history;
    for (let at = 0; at < decisions.length; at++) {
      const { decision, reasons, legal_basis = [], agreement_id } = (decisions[at] ?? {}) as (typeof decisions)[number];
      if (reasons?.length > 0) this.traits |= TRAITS.reason;
      if (agreement_id !== undefined || legal_basis.some((code) => MOU.test(code))) this.traits |= TRAITS.agreement;
      if (at < decisions.length - 1) continue;
      if (decision === 'declined') this.traits |= TRAITS.declined;
      if (!isComplied(decision)) continue;
      this.traits |= TRAITS.complied;
      if (ask === 'hold-custody') this.traits |= TRAITS.held;
    }
  }
}

const MOU = /^mou-287g/;

type Paper = Request['instruments'][number];

/** One thing that happened: its date, its moment, and its places in the lists (see `momentPointer`). */
interface Happened {
  readonly moment: Moment;
  readonly on: string | undefined;
  readonly at: string | undefined;
  readonly first: number;
  readonly second: number;
}

/** A date and the moment of the same thing. */
interface Pair extends Happened {
  readonly on: string;
  readonly at: string;
}

/** What one look at a request tells. Rules come one after another to the same request: the last look is kept. */
export function glance(request: Request): Glance {
  if (request !== lastRequest) {
    last = new Glance(request);
    lastRequest = request;
  }
  return last as Glance;
}

let lastRequest: Request | undefined;
let last: Glance | undefined;
