import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

/** A figure as it stands in a chart: in full where there is room for it (99,999), shorter above (1.2M). Its table has it in full. */
export function shortNumber(value: number | bigint, lang: Lang): string {
  if (value < 100_000) return showNumber(Number(value));
  return new Intl.NumberFormat(`${lang}-US`, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}
