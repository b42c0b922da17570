import { type AttackResult, attackRelease } from '@daybook/publisher';
import type { QuarterlyReport } from '@daybook/types';
import { planOf, released } from './planted-release.ts';

/** What the attacker finds in a release with these reports, which states this threshold. */
export async function attackReports(
  reports: readonly QuarterlyReport[],
  small_cell = 11,
): Promise<Pick<AttackResult, 'leaks' | 'unsettled'>> {
  const plan = planOf();
  plan.statement = { ...plan.statement, thresholds: { ...plan.statement.thresholds, small_cell } };
  const { leaks, unsettled } = await attackRelease(await released({ ...plan, reports: [...reports] }));
  return { leaks, unsettled };
}
