import { binomialTails } from '../statistics/binomial-tails.ts';
import { spreadTails } from '../statistics/spread-tails.ts';
import type { AgencyQuarter } from './agency-quarter.ts';
import type { Funnel, FunnelPoint } from './funnel.ts';
import { sideOf } from './side-of.ts';
import { usualSpread } from './usual-spread.ts';

/**
 * Sets the agencies of a state beside each other: transfers to ICE for each booking, one funnel a state and quarter.
 *
 * Chance alone is judged exactly: given all transfers of the state, those of an agency with a share of the bookings are
 * binomial. Agencies also differ for good reasons, so a question needs more: to stand outside the usual differences too.
 *
 * @param all agency quarters; those without both counts are left out.
 */
export function compareWithState(all: readonly AgencyQuarter[]): Funnel[] {
  const groups = new Map<string, Compared[]>();
  for (const one of all) {
    const [transfers, bookings] = [one.transfers?.value, one.bookings?.value];
    if (transfers === undefined || bookings === undefined || bookings === 0) continue;
    const key = `${one.quarter} ${one.state}`;
    groups.set(key, [...(groups.get(key) ?? []), { about: one, transfers, bookings }]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => funnelOf(group));
}

interface Compared {
  readonly about: AgencyQuarter;
  readonly transfers: number;
  readonly bookings: number;
}

function funnelOf(group: readonly Compared[]): Funnel {
  const { state = '', quarter = '' } = group[0]?.about ?? {};
  const transfers = group.reduce((sum, one) => sum + one.transfers, 0);
  const bookings = group.reduce((sum, one) => sum + one.bookings, 0);
  const meanOf = (one: Compared) => (transfers * one.bookings) / bookings;
  const spread = usualSpread(group.map((one) => ({ count: one.transfers, mean: meanOf(one) })));
  const points = group.map((one): FunnelPoint => {
    const chance = sideOf(binomialTails(one.transfers, transfers, one.bookings / bookings));
    const usual = spread === undefined ? undefined : sideOf(spreadTails(one.transfers, meanOf(one), spread));
    return {
      agency_id: one.about.agency_id,
      agency: one.about.agency,
      transfers: one.transfers,
      bookings: one.bookings,
      ...(chance === undefined ? {} : { beyond_chance: chance }),
      ...(chance === undefined || usual !== chance ? {} : { beyond_usual: usual }),
    };
  });
  return { state, quarter, transfers, bookings, ...(spread === undefined ? {} : { spread }), points };
}
