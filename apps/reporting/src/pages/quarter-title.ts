import { showPeriod } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** A quarter as a heading: First quarter of 2026. */
export function quarterTitle(quarter: string, lang: Lang): string {
  const [, first = '', rest = ''] = /^(?:the |el )?(.)(.*)$/.exec(showPeriod(quarter, lang)) ?? [];
  return `${first.toUpperCase()}${rest}`;
}
