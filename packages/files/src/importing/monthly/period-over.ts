import type { Month } from '@daybook/types';
import { type Period, parsePeriod } from '../../calendar/parse-period.ts';

/** A month as a period of its own, or the quarter that it lies in. */
export function periodOver(month: Month, kind: 'month' | 'quarter'): Period {
  const quarter = Math.ceil(Number(month.slice(5)) / 3);
  return parsePeriod(kind === 'month' ? month : `${month.slice(0, 4)}-Q${quarter}`) as Period;
}
