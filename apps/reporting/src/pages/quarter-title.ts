import { showPeriod } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** A quarter or month as a heading or in a table: First quarter of 2026, January 2026. */
export function quarterTitle(quarter: string, lang: Lang): string {
  const [, first = '', rest = ''] = /^(?:the |el )?(.)(.*)$/.exec(showPeriod(quarter, lang)) ?? [];
  return `${first.toUpperCase()}${rest}`;
}
