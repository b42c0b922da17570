import type { Lang, Skipped } from '@daybook/types';
import type { WorkingRule } from './record-rules.ts';
import { skipReasons } from './skip-reasons.ts';

/** The checks that rules could not make, by rule and reason. */
export function skippedBy(working: readonly WorkingRule[], lang: Lang): Skipped[] {
  return working
    .flatMap(({ rule, sight }) =>
      [...sight.skips].map(([reason, count]) => ({
        rule: rule.id,
        severity: rule.severity,
        reason: skipReasons[reason][lang],
        count,
      })),
    )
    .sort((a, b) => compare(a.rule, b.rule) || b.count - a.count || compare(a.reason, b.reason));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
