import { binomialTails } from '../statistics/binomial-tails.ts';
import { spreadTails } from '../statistics/spread-tails.ts';
import { tailLimits } from '../statistics/tail-limits.ts';
import { alarmLevel } from './alarm-level.ts';
import type { Funnel } from './funnel.ts';

/** The rates between which an agency of some size is not asked about. */
export interface FunnelLimits {
  readonly bookings: number;
  /** By chance alone. */
  readonly chance: { readonly low: number; readonly high: number };
  /** With the usual differences between agencies too; absent where they are not known. */
  readonly usual?: { readonly low: number; readonly high: number };
}

/** The limits of a funnel for an agency with so many bookings, as rates for each booking. */
export function funnelLimits({ transfers, bookings: all, spread }: Funnel, bookings: number): FunnelLimits {
  const mean = (transfers * bookings) / all;
  if (mean === 0) return { bookings, chance: { low: 0, high: 0 } };
  const rates = ({ low, high }: { low: number; high: number }) => ({ low: low / bookings, high: high / bookings });
  const chance = rates(tailLimits((count) => binomialTails(count, transfers, bookings / all), mean, alarmLevel));
  if (spread === undefined) return { bookings, chance };
  const usual = rates(tailLimits((count) => spreadTails(count, mean, spread), mean, alarmLevel));
  return {
    bookings,
    chance,
    // Both are asked for, so the wider of the two is the limit.
    usual: { low: Math.min(chance.low, usual.low), high: Math.max(chance.high, usual.high) },
  };
}
