import type { Statement, WhySetAside } from './statement.ts';

/**
 * Whether a statement of law counts for a type of agency on a day.
 *
 * `from` and `to` are both inside. A statement without `from` counts as far back as it is asked for: its first day is
 * not on file. Enjoined and pending ones are set aside and named; a repealed one counted until its `to`.
 *
 * @param on `YYYY-MM-DD`, the day of the decision, or of eligibility for release for a hold clock.
 * @param agencyType code of the agency's type; `undefined` or `unknown` when it is not known.
 * @returns `counts`, why it is set aside, or `undefined` when it does not bear on the case at all.
 */
export function standingOn(
  statement: Statement,
  on: string,
  agencyType: string | undefined,
): 'counts' | WhySetAside | undefined {
  if (statement.from !== undefined && on < statement.from) return undefined;
  if (statement.to !== undefined && on > statement.to) return undefined;
  const { agency_types: only = [], except_agency_types: except = [] } = statement;
  const isTypeKnown = agencyType !== undefined && agencyType !== 'unknown';
  if (isTypeKnown && ((only.length > 0 && !only.includes(agencyType)) || except.includes(agencyType))) return undefined;
  switch (statement.status) {
    case 'absent':
      return undefined;
    case 'enjoined':
    case 'pending':
      return statement.status;
    case 'repealed':
      if (statement.to === undefined) return 'end-unknown';
      break;
    case 'in-force':
      break;
    default:
      return 'status-unknown';
  }
  return isTypeKnown || only.length + except.length === 0 ? 'counts' : 'agency-type-unknown';
}
