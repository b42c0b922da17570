import type { OffsetAt } from './zones.ts';

/** Why a local time is no certain moment: a clock of the place did not show it, or showed it twice. */
export type TimeDoubt = 'skipped-hour' | 'repeated-hour';

const DAY = 86_400_000;

/**
 * The moment of a local date and time in a zone: `2026-01-06T14:05:00` in Denver is `2026-01-06T14:05:00-07:00`. The hour
 * that a clock skips in spring is no moment, and the one that it shows twice in autumn is two: neither is guessed.
 *
 * @returns nothing for a zone that is not known.
 */
export function momentIn(zone: string, local: string, offsetAt: OffsetAt): string | TimeDoubt | undefined {
  const shown = Date.parse(`${local}Z`);
  const near = [offsetAt(shown - DAY, zone), offsetAt(shown + DAY, zone)];
  if (near.some(Number.isNaN)) return undefined;
  const meant = [...new Set(near)].filter((one) => offsetAt(shown - one, zone) === one);
  if (meant.length === 1) return `${local}${offsetText(meant[0] as number)}`;
  return meant.length === 0 ? 'skipped-hour' : 'repeated-hour';
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
