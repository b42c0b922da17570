import { UsageFault } from '../terminal/usage-fault.ts';

/** A quarter as it was typed, or nothing. @throws UsageFault where it is none. */
export function quarterTyped(typed: unknown): string | undefined {
  if (typeof typed !== 'string') return undefined;
  if (/^\d{4}-Q[1-4]$/.test(typed)) return typed;
  throw new UsageFault({
    en: `"${typed}" is not a quarter.\nType: --quarter 2026-Q1`,
    es: `"${typed}" no es un trimestre.\nEscriba: --quarter 2026-Q1`,
  });
}
