import { binomialTails } from '../statistics/binomial-tails.ts';
import { spreadTails } from '../statistics/spread-tails.ts';
import type { AgencyQuarter } from './agency-quarter.ts';
import type { Side } from './funnel.ts';
import { quarterBefore } from './quarter-before.ts';
import { sideOf } from './side-of.ts';
import { type Expected, usualSpread } from './usual-spread.ts';

/** A quarter of an agency beside its own four quarters before. */
export interface OwnPast {
  readonly now: AgencyQuarter;
  readonly transfers: number;
  readonly bookings: number;
  readonly transfers_before: number;
  readonly bookings_before: number;
  /** Far from its own rate before: beyond chance, beyond the usual ups and downs of the state, and twice or half of it. */
  readonly jump?: Side;
}

/**
 * Sets each quarter beside the four before it, of the same agency: given the transfers of all five, those of the last are
 * binomial with its share of the bookings, if the rate stayed the same. Rates also go up and down for good reasons: how
 * much is usual is told by all agencies of the state together.
 *
 * @returns the quarters whose four quarters before all have both counts.
 */
export function compareWithOwnPast(all: readonly AgencyQuarter[]): OwnPast[] {
  const known = new Map(all.map((one) => [`${one.quarter} ${one.agency_id}`, one]));
  const compared = all.flatMap((now) => {
    const past = pastOf(now, (many) => known.get(`${quarterBefore(now.quarter, many)} ${now.agency_id}`));
    return past === undefined ? [] : [past];
  });
  const states = new Set(compared.map(({ now }) => now.state));
  const usual = new Map(
    [...states].map((state) => [state, usualSpread(compared.filter(({ now }) => now.state === state).map(expectedOf))]),
  );
  return compared.map((past) => {
    const jump = jumpOf(past, usual.get(past.now.state));
    return jump === undefined ? past : { ...past, jump };
  });
}

function pastOf(now: AgencyQuarter, before: (many: number) => AgencyQuarter | undefined): OwnPast | undefined {
  const [transfers, bookings] = [now.transfers?.value, now.bookings?.value];
  if (transfers === undefined || !bookings) return undefined;
  let [transfers_before, bookings_before] = [0, 0];
  for (const many of [1, 2, 3, 4]) {
    const one = before(many);
    if (one?.transfers?.value === undefined || !one.bookings?.value) return undefined;
    transfers_before += one.transfers.value;
    bookings_before += one.bookings.value;
  }
  return { now, transfers, bookings, transfers_before, bookings_before };
}

/** What the year before lets one expect. Half a transfer more keeps a year without any from promising that there will be none. */
function expectedOf({ transfers, bookings, transfers_before, bookings_before }: OwnPast): Expected {
  const before = transfers_before + 0.5;
  return { count: transfers, mean: (before * bookings) / bookings_before, unsure: 1 / before };
}

function jumpOf(past: OwnPast, usual: number | undefined): Side | undefined {
  const { transfers, bookings, transfers_before, bookings_before } = past;
  const share = bookings / (bookings + bookings_before);
  const side = sideOf(binomialTails(transfers, transfers + transfers_before, share));
  const expected = (transfers_before * bookings) / bookings_before;
  const isFar = side === 'above' ? transfers >= FACTOR * expected : transfers * FACTOR <= expected;
  if (side === undefined || !isFar) return undefined;
  if (usual === undefined) return side;
  const { count, mean, unsure = 0 } = expectedOf(past);
  return sideOf(spreadTails(count, mean, usual + unsure)) === side ? side : undefined;
}

/** A large jail can tell a change of a few percent from chance; nobody need be asked about that. */
const FACTOR = 2;
