import { requestPlan } from '../reading/request-plan.ts';
import type { ByColumn, MergedRows } from './merged-rows.ts';

/** What the map says of decisions, as far as it matters here. */
export interface DecisionRules {
  /** False where no column of the file tells a decision on this ask. */
  readonly areKept: boolean;
  readonly isDateKept: boolean;
  readonly onlyMain: boolean;
}

const open = new Set(['none-made', 'not-recorded']);

/** The decisions on one ask, in the order of the rows; empty while nothing was decided. */
export function decisionsOf(
  ask: string,
  isMain: boolean,
  { decisions }: MergedRows,
  { areKept, isDateKept, onlyMain }: DecisionRules,
): Record<string, unknown>[] {
  if (!areKept) return [numbered(1, new Map([['decision', 'not-recorded']]), isDateKept)];
  const mine = decisions.filter(({ asks }) => (asks === undefined ? isMain || !onlyMain : asks.includes(ask)));
  const isSilent = mine.length === 0 && decisions.some(({ asks }) => asks === undefined);
  if (isSilent) return [numbered(1, new Map([['decision', 'not-recorded']]), isDateKept)];
  return mine.map(({ values }, at) => numbered(at + 1, values, isDateKept));
}

/** One decision as a record holds it. A decision without a reason says that none was recorded. */
function numbered(no: number, values: ByColumn, isDateKept: boolean): Record<string, unknown> {
  const decision: Record<string, unknown> = { no, decision: undefined, reasons: [], legal_basis: [], provisions: [] };
  for (const { column, steps } of requestPlan().columns)
    if (values.has(column)) decision[steps.at(-1) as string] = values.get(column);
  if (open.has(decision.decision as string)) return decision;
  if ((decision.reasons as unknown[]).length === 0) decision.reasons = ['not-recorded'];
  const isDated = ['decided_on', 'decided_at', 'decided_on_missing'].some((name) => decision[name] !== undefined);
  if (!isDated) decision.decided_on_missing = isDateKept ? 'unknown' : 'not-collected';
  return decision;
}
