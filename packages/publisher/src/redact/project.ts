import type { Coarsening, Plan, PlanField } from './plan.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What an audience sees of a record: the fields of its plan and no other, dates as months or quarters, telling codes as
 * their coarse parent. A field that nobody planned for is dropped, so that what is new is hidden until it is decided.
 */
export function project(record: Values, plan: Plan): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(plan)) {
    const value = record[name];
    if (value === undefined) continue;
    if (field.becomes === undefined) seen[name] = shown(value, field);
    else for (const { field: coarser, rule } of field.becomes) seen[coarser] = coarsened(String(value), rule);
  }
  return seen;
}

function shown(value: unknown, field: PlanField): unknown {
  const { fields, codes } = field;
  if (Array.isArray(value)) {
    const list = value.map((one) => shown(one, field));
    // Two reasons may share their coarse code: it is said once.
    return codes === undefined ? list : [...new Set(list)];
  }
  if (fields !== undefined) return project(value as Values, fields);
  return (typeof value === 'string' && codes?.[value]) || value;
}

/** The month `2026-03` or the quarter `2026-Q1` of a date `2026-03-12`. */
function coarsened(date: string, rule: Coarsening): string {
  if (rule === 'date-to-month') return date.slice(0, 7);
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
