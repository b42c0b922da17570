import type { Severity } from '@daybook/types';
import type { Checked } from '../check/checked.ts';

/** Findings of a rule beyond the limit: counted, but not listed. */
export interface NotListed {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** How many findings of each rule were counted and not listed. */
export function notListed({ causes, totals_by_rule, findings }: Checked): NotListed[] {
  const listed = new Map<string, number>();
  for (const { rule } of findings) listed.set(rule, (listed.get(rule) ?? 0) + 1);
  return Object.entries(totals_by_rule)
    .map(([rule, total]) => ({
      rule,
      severity: causes.find((cause) => cause.rule === rule)?.severity ?? 'error',
      count: total - (listed.get(rule) ?? 0),
    }))
    .filter(({ count }) => count > 0);
}
