import { isDay } from './is-day.ts';
import { UsageFault } from './usage-fault.ts';

/** The day that was typed. @throws UsageFault where it is none. */
export function typedDay(typed: string): string {
  if (isDay(typed)) return typed;
  throw new UsageFault({
    en: `"${typed}" is not a date. Type it as year-month-day, such as 2026-07-01.`,
    es: `"${typed}" no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-07-01.`,
  });
}
