import { dayNumber } from '@daybook/reports';
import type { Request } from '@daybook/types';

/**
 * Whether what became of an entry may not be shown yet: something asked is undecided, custody goes on, or less than the
 * embargo has passed since its last event. A date that lies ahead keeps it closed too. A withdrawn entry has no outcome.
 *
 * @param custody of the entry, or of the one that its custody is recorded in.
 * @param on the day of publication.
 * @param embargoDays how many days after its last event an outcome is first shown.
 */
export function isOutcomeOpen(
  { asks, interview, revision_reason }: Request,
  custody: Request['custody'],
  on: string,
  embargoDays: number,
): boolean {
  if (revision_reason?.startsWith('withdrawn-')) return false;
  if (custody?.custody_end === 'remains-in-custody') return true;
  const isOpen = asks.some(
    ({ decisions, closed_without_decision }) =>
      closed_without_decision === undefined && !decisions.some(({ decision }) => decision !== 'none-made'),
  );
  if (isOpen) return true;
  const days = [
    custody?.ended_on,
    custody?.ended_at,
    interview?.held_on,
    ...asks.flatMap(({ decisions, disclosures, closed_on, result_on }) => [
      closed_on,
      result_on,
      ...decisions.map(({ decided_on }) => decided_on),
      ...disclosures.map(({ disclosed_on }) => disclosed_on),
    ]),
  ].flatMap((day) => (day === undefined ? [] : [dayNumber(day.slice(0, 10))]));
  return days.some((day) => dayNumber(on) - day < embargoDays);
}
