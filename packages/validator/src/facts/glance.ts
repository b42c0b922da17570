import type { Request } from '@daybook/types';
import { eachMoment } from './each-moment.ts';
import { followsReceipt } from './follows-receipt.ts';
import { isAskingForm } from './is-asking-form.ts';
import { isComplied } from './is-complied.ts';
import { isJudicialPaper } from './is-judicial-paper.ts';
import { minutesBetween } from './minutes-between.ts';
import type { Moment } from './moment-pointer.ts';

/**
 * What one look at a request tells, so that a rule whose subject is absent stops at once. Records come in many shapes,
 * and each rule that walks them itself costs more than all of them together may.
 */
export class Glance {
  hasCourtPaper = false;
  /** A form that asks for something. */
  hasForm = false;
  /** A decision in force to comply. */
  hasComplied = false;
  /** A decision in force to decline. */
  hasDeclined = false;
  /** An ask with more than one decision. */
  hasHistory = false;
  hasReasons = false;
  hasDisclosures = false;
  /** An agreement named anywhere, or a 287(g) legal basis. */
  hasAgreement: boolean;
  /** A hold for ICE was made or agreed to, or the person was handed over after one. */
  isHeldForIce: boolean;
  /** Minutes from the end of documented release processing to the end of custody; zero where there are none, or not both. */
  minutesPastRelease = 0;
  /** The latest date or moment of all, as text. */
  latest = '';
  /** Something that follows from the request is not clearly later than it. */
  mayPrecede = false;
  /** Dates beside the moment of the same thing. */
  readonly pairs: Pair[] = [];

  constructor(request: Request) {
    const { instruments, asks, act, costs, custody, received_on } = request;
    for (let at = 0; at < instruments.length; at++) {
      const paper = instruments[at]?.instrument ?? '';
      if (isJudicialPaper(paper)) this.hasCourtPaper = true;
      else if (isAskingForm(paper)) this.hasForm = true;
    }
    this.isHeldForIce = custody?.custody_end === 'transferred-after-hold';
    this.hasAgreement = act !== undefined || costs.some((cost) => cost?.agreement_id !== undefined);
    if (custody?.release_eligible_at !== undefined && custody.ended_at !== undefined) {
      const minutes = minutesBetween(custody.release_eligible_at, custody.ended_at) - (custody.processing_minutes ?? 0);
      if (minutes >= 1) this.minutesPastRelease = Math.floor(minutes);
    }
    for (let at = 0; at < asks.length; at++) this.#seeAsk((asks[at] ?? {}) as Request['asks'][number]);
    eachMoment(request, (moment, on, at, first, second) => {
      const text = at ?? on ?? '';
      if (text > this.latest) this.latest = text;
      if (on !== undefined && on > this.latest) this.latest = on;
      if (on !== undefined && at !== undefined) this.pairs.push({ moment, on, at, first, second });
      const isLater = on !== undefined && received_on !== undefined && on > received_on;
      if (!isLater && followsReceipt(moment)) this.mayPrecede = true;
    });
  }

  #seeAsk({ ask, decisions = [], disclosures = [], result }: Request['asks'][number]): void {
    if (disclosures.length > 0) this.hasDisclosures = true;
    if (result === 'hold-made') this.isHeldForIce = true;
    if (decisions.length > 1) this.hasHistory = true;
    for (let at = 0; at < decisions.length; at++) {
      const { decision, reasons, legal_basis = [], agreement_id } = (decisions[at] ?? {}) as (typeof decisions)[number];
      if (reasons?.length > 0) this.hasReasons = true;
      if (agreement_id !== undefined || legal_basis.some((code) => MOU.test(code))) this.hasAgreement = true;
      if (at < decisions.length - 1) continue;
      if (decision === 'declined') this.hasDeclined = true;
      if (!isComplied(decision)) continue;
      this.hasComplied = true;
      if (ask === 'hold-custody') this.isHeldForIce = true;
    }
  }
}

const MOU = /^mou-287g/;

/** A date and the moment of the same thing, with their places in the lists (see `momentPointer`). */
export interface Pair {
  readonly moment: Moment;
  readonly on: string;
  readonly at: string;
  readonly first: number;
  readonly second: number;
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
