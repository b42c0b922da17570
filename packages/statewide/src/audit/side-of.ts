import type { Tails } from '../statistics/binomial-tails.ts';
import { alarmLevel } from './alarm-level.ts';
import type { Side } from './funnel.ts';

/** On which side a count stands out; `undefined` where it does not. */
export function sideOf({ at_most, at_least }: Tails): Side | undefined {
  if (at_least < alarmLevel) return 'above';
  return at_most < alarmLevel ? 'below' : undefined;
}
