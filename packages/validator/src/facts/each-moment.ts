import type { Request } from '@daybook/types';
import type { Moment } from './moment-pointer.ts';

/** Is shown one thing that happened: its date, its moment, and its places in the lists (see `momentPointer`). */
export type SeeMoment = (
  moment: Moment,
  on: string | undefined,
  at: string | undefined,
  first: number,
  second: number,
) => void;

/** Shows every date and moment that a request holds, once each, the date together with the moment of the same thing. */
export function eachMoment(request: Request, see: SeeMoment): void {
  // A list that is missing has its finding already.
  const { received_on, received_at, instruments = [], asks = [], notices = [], costs = [], answers = [] } = request;
  const { query, custody, interview } = request;
  if ((received_on ?? received_at) !== undefined) see('received', received_on, received_at, 0, 0);
  for (let i = 0; i < instruments.length; i++) {
    const { dated_on, served_on, served_at } = (instruments[i] ?? {}) as Request['instruments'][number];
    if (dated_on !== undefined) see('dated', dated_on, undefined, i, 0);
    if ((served_on ?? served_at) !== undefined) see('served', served_on, served_at, i, 0);
  }
  for (let i = 0; i < asks.length; i++) seeAsk(asks[i] as Request['asks'][number], see, i);
  if (query?.responded_at !== undefined) see('responded', undefined, query.responded_at, 0, 0);
  if (custody !== undefined) seeCustody(custody, see);
  for (let i = 0; i < notices.length; i++) {
    const { given_on, given_at } = (notices[i] ?? {}) as Request['notices'][number];
    if ((given_on ?? given_at) !== undefined) see('notice', given_on, given_at, i, 0);
  }
  if (interview !== undefined) seeInterview(interview, see);
  for (let i = 0; i < costs.length; i++) see('incurred', costs[i]?.incurred_on, undefined, i, 0);
  for (let i = 0; i < answers.length; i++) see('answered', answers[i]?.answered_on, undefined, i, 0);
}

function seeAsk(ask: Request['asks'][number], see: SeeMoment, i: number): void {
  const { decisions = [], disclosures = [], closed_on, replied_on, result_on, result_at } = ask ?? {};
  for (let j = 0; j < decisions.length; j++) {
    const { decided_on, decided_at } = (decisions[j] ?? {}) as (typeof decisions)[number];
    if ((decided_on ?? decided_at) !== undefined) see('decided', decided_on, decided_at, i, j);
  }
  for (let j = 0; j < disclosures.length; j++) {
    const { disclosed_on, disclosed_at } = (disclosures[j] ?? {}) as (typeof disclosures)[number];
    if ((disclosed_on ?? disclosed_at) !== undefined) see('disclosed', disclosed_on, disclosed_at, i, j);
  }
  if (closed_on !== undefined) see('closed', closed_on, undefined, i, 0);
  if (replied_on !== undefined) see('replied', replied_on, undefined, i, 0);
  if ((result_on ?? result_at) !== undefined) see('result', result_on, result_at, i, 0);
}

function seeCustody(custody: NonNullable<Request['custody']>, see: SeeMoment): void {
  const { bail_posted_at, release_eligible_on, release_eligible_at, ice_arrived_at, ended_on, ended_at } = custody;
  if (bail_posted_at !== undefined) see('bail', undefined, bail_posted_at, 0, 0);
  if ((release_eligible_on ?? release_eligible_at) !== undefined)
    see('eligible', release_eligible_on, release_eligible_at, 0, 0);
  if (ice_arrived_at !== undefined) see('arrived', undefined, ice_arrived_at, 0, 0);
  if ((ended_on ?? ended_at) !== undefined) see('ended', ended_on, ended_at, 0, 0);
}

function seeInterview(interview: NonNullable<Request['interview']>, see: SeeMoment): void {
  const { offered_on, counsel_notified_on, counsel_notified_at, held_on, held_at } = interview;
  if (offered_on !== undefined) see('offered', offered_on, undefined, 0, 0);
  if ((counsel_notified_on ?? counsel_notified_at) !== undefined)
    see('counsel', counsel_notified_on, counsel_notified_at, 0, 0);
  if ((held_on ?? held_at) !== undefined) see('held', held_on, held_at, 0, 0);
}
