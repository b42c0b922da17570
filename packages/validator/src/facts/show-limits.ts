import type { Limit } from './hold-limits.ts';
import { showWhen } from './show-when.ts';

/** Limits of holds, each with the law that sets it: `2026-03-10 18:00 (8 CFR 287.7(d))`. */
export function showLimits(limits: readonly Limit[]): string {
  return limits.map(({ limit, item }) => `${showWhen(undefined, limit)} (${item.statement.citation.text})`).join('; ');
}
