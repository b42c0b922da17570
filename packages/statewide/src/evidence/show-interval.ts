import type { Interval } from '../statistics/interval.ts';

/** A figure with its interval, as a person reads it: `46.2 % (37.9 to 55.8)`. */
export function showInterval(
  interval: Interval | null,
  {
    lang,
    times = 1,
    digits = 1,
    unit = '',
  }: { readonly lang: 'en' | 'es'; readonly times?: number; readonly digits?: number; readonly unit?: string },
): string {
  if (interval === null) return '';
  const show = (value: number) => (value * times).toFixed(digits);
  return `${show(interval.estimate)}${unit} (${show(interval.low)} ${lang === 'es' ? 'a' : 'to'} ${show(interval.high)})`;
}
