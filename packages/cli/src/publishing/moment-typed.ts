import { momentIn } from '@daybook/reports';
import { UsageFault } from '../terminal/usage-fault.ts';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The moment of publication that was typed, else now by the clock of the zone.
 *
 * @throws UsageFault for what is no moment with an offset.
 */
export function momentTyped(typed: unknown, zone: string | undefined, now: Date): string {
  if (typed === undefined) return momentIn(now.getTime(), zone);
  if (typeof typed === 'string' && MOMENT.test(typed) && !Number.isNaN(Date.parse(typed))) return typed;
  throw new UsageFault({
    en: `"${typed}" is not a moment with its offset. Type it as 2026-07-28T09:00:00-07:00.`,
    es: `"${typed}" no es un momento con su desfase horario. Escríbalo como 2026-07-28T09:00:00-07:00.`,
  });
}
