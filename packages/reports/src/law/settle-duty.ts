import { codelists, type LegalProfileDuty, type LocalDutyCode } from '@daybook/types';
import type { LawItem } from './statement.ts';

/**
 * The one local duty that several statements of law amount to.
 *
 * A mandate wins over a permission, a ban over a permission, the stricter ban over the milder, the outermost mandate
 * over another. A mandate against a ban is `unsettled`, and so is anything that a law itself leaves so.
 *
 * @param items what counts, outermost place first.
 */
export function settleDuty(items: readonly LawItem<LegalProfileDuty>[]): LocalDutyCode {
  const duties = items.map(({ statement }) => statement.duty);
  const commands = duties.filter((duty) => COMMANDS.has(groupOf(duty)));
  const bans = duties.filter((duty) => groupOf(duty) === 'restricted');
  if (duties.some((duty) => groupOf(duty) === 'unsettled') || (commands.length > 0 && bans.length > 0))
    return 'unsettled';
  if (bans.length > 0) return bans.includes('prohibited') ? 'prohibited' : 'requires-judicial-warrant';
  // A statute outranks a contract; among statutes the outermost speaks.
  const mandate = commands.find((duty) => groupOf(duty) === 'mandated') ?? commands[0];
  if (mandate !== undefined) return mandate;
  return duties.includes('permitted-conditional') ? 'permitted-conditional' : 'permitted';
}

const COMMANDS = new Set(['mandated', 'contract']);
const groups = new Map(codelists['local-duty'].codes.map(({ code, group }) => [code, group ?? '']));

function groupOf(duty: LocalDutyCode): string {
  return groups.get(duty) ?? '';
}
