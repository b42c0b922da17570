import type { QuarterlyReportPolicyChange } from '@daybook/types';
import { dateOfDay } from '../calendar/date-of-day.ts';
import { dayNumber } from '../calendar/day-number.ts';
import type { Law, Provision } from '../law/law.ts';

/**
 * The provisions of law and policy that began or ended in a period, as the law files and the records of the agency's
 * jurisdictions date them.
 *
 * Only what was in force can begin or end: what is pending, stopped by a court or not dated changed nothing that day.
 *
 * @returns `undefined` where nobody knows which law binds the agency.
 */
export function policyChangesOf(
  law: Law,
  agencyId: string,
  period: { readonly start_on: string; readonly end_on: string },
): QuarterlyReportPolicyChange[] | undefined {
  const chain = law.chainOf(agencyId);
  if ('missing' in chain) return undefined;
  const own = chain.jurisdictions.flatMap(({ provisions }) =>
    provisions.filter(({ agencies = [] }) => agencies.length === 0 || agencies.some((id) => id === agencyId)),
  );
  const all: readonly Provision[] = [...chain.profiles.flatMap(({ provisions }) => provisions), ...own];
  const isIn = (day: string | undefined) => day !== undefined && day >= period.start_on && day <= period.end_on;
  const changes = all.flatMap(({ provision, status, from, to, citation }) => {
    if (status !== 'in-force' && status !== 'repealed') return [];
    const after = to === undefined ? undefined : dateOfDay(dayNumber(to) + 1);
    return [
      ...(isIn(from) ? [{ provision, status: 'in-force' as const, changed_on: from, citation }] : []),
      ...(isIn(after) ? [{ provision, status: 'repealed' as const, changed_on: after, citation }] : []),
    ];
  });
  return changes.sort((a, b) =>
    String(a.changed_on) < String(b.changed_on) ? -1 : 1,
  ) as QuarterlyReportPolicyChange[];
}
