import type { Severity, Verdict } from '@daybook/types';
import type { WorkingRule } from './record-rules.ts';

/** `invalid` where an error was found; `incomplete` where a rule was skipped that could have found one. */
export function verdictOf(counts: Readonly<Record<Severity, number>>, working: readonly WorkingRule[]): Verdict {
  if (counts.error > 0) return 'invalid';
  return working.some(({ rule, sight }) => rule.severity === 'error' && sight.skips.size > 0) ? 'incomplete' : 'valid';
}
