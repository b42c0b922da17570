import { parsePeriod } from '@daybook/files';
import type { Regime } from '@daybook/types';
import { monthNumber } from './month-number.ts';
import { type MonthSpan, monthSpan } from './month-span.ts';
import { spanRule } from './span-rule.ts';

/**
 * The period that a name means to a reporting law: any name of `parsePeriod`, or two months with two points between,
 * such as `2025-07..2026-06`.
 *
 * @returns `undefined` when the text names no period, or one that the law does not know: a calendar year where its years
 *   end in June.
 */
export function regimePeriod(name: string, regime: Pick<Regime, 'period_end_rule' | 'cadence'>): MonthSpan | undefined {
  const span = spanNamed(name);
  if (span === undefined) return undefined;
  const { months, begins } = spanRule(regime);
  const count = span.months.length;
  if (months !== undefined && count !== months) return undefined;
  if (begins !== undefined && (monthNumber(span.start_on) - begins) % count !== 0) return undefined;
  return span;
}

function spanNamed(name: string): MonthSpan | undefined {
  const { from = '', to = '' } = SPAN.exec(name)?.groups ?? {};
  const months = from === '' ? parsePeriod(name)?.months : [from, to];
  const first = months?.[0];
  const last = months?.[months.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const count = monthNumber(last) - monthNumber(first) + 1;
  return count >= 1 && count <= LONGEST ? monthSpan(monthNumber(first), count) : undefined;
}

const SPAN = /^(?<from>\d{4}-(?:0[1-9]|1[0-2]))\.\.(?<to>\d{4}-(?:0[1-9]|1[0-2]))$/;
const LONGEST = 24;
