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
    .sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : b.count - a.count));
}
