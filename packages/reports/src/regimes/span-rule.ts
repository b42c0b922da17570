import type { Regime } from '@daybook/types';

/** How a reporting law cuts its periods. */
export interface SpanRule {
  /** How many months a period has; `undefined` where the law neither says nor lets one conclude it. */
  readonly months: number | undefined;
  /** The month of the year in which a period begins, 0 for January, and every `months` months from there; else any. */
  readonly begins: number | undefined;
}

/**
 * How a reporting law cuts its periods. Where its text does not say when a period ends, its cadence tells how long it
 * is, and it may begin in any month.
 */
export function spanRule({ period_end_rule, cadence }: Pick<Regime, 'period_end_rule' | 'cadence'>): SpanRule {
  const { rule, month_day = '12-31', months } = period_end_rule;
  const fixed = MONTHS_OF_RULE[rule];
  if (fixed !== undefined) return { months: fixed, begins: 0 };
  if (rule === 'year-ending') return { months: 12, begins: Number(month_day.slice(0, 2)) % 12 };
  if (rule === 'rolling-months') return { months, begins: undefined };
  return { months: MONTHS_OF_CADENCE[cadence], begins: undefined };
}

const MONTHS_OF_RULE: Readonly<Record<string, number>> = {
  'calendar-month': 1,
  'calendar-quarter': 3,
  'calendar-half-year': 6,
  'calendar-year': 12,
};

const MONTHS_OF_CADENCE: Readonly<Record<string, number>> = {
  monthly: 1,
  'monthly-if-any': 1,
  quarterly: 3,
  'every-90-days': 3,
  semiannual: 6,
  'semiannual-if-any': 6,
  annual: 12,
  'annual-if-any': 12,
};
