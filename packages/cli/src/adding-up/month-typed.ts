import { UsageFault } from '../terminal/usage-fault.ts';

/** A month as it was typed, or nothing. @throws UsageFault where it is none. */
export function monthTyped(typed: unknown, option: string): string | undefined {
  if (typeof typed !== 'string') return undefined;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(typed)) return typed;
  throw new UsageFault({
    en: `${option} takes a month.\nType: ${option} 2026-01`,
    es: `${option} acepta un mes.\nEscriba: ${option} 2026-01`,
  });
}
