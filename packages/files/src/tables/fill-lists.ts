import type { Step, TablePlan } from './table-plan.ts';

/** Puts an empty list wherever the standard has a list and the rows say nothing of it: an empty cell is an empty list. */
export function fillLists(
  record: Record<string, unknown>,
  plans: readonly TablePlan[],
  unread: ReadonlySet<string>,
): void {
  const lists = new Map<string, readonly Step[]>();
  const add = (steps: readonly Step[]) => {
    const general = steps.map((step) => (typeof step === 'number' ? '*' : step));
    lists.set(general.join('/'), general);
  };
  for (const { columns, rows } of plans) {
    if (rows.length > 0) add(rows);
    for (const { steps, type } of columns) {
      if (type === 'codes' || type === 'strings') add(steps);
      for (const [at, step] of steps.entries()) if (step === '*' || typeof step === 'number') add(steps.slice(0, at));
    }
  }
  for (const steps of [...lists.values()].sort((a, b) => a.length - b.length)) fill(record, steps, '', unread);
}

function fill(inner: unknown, [step, ...rest]: readonly Step[], at: string, unread: ReadonlySet<string>): void {
  if (typeof inner !== 'object' || inner === null || step === undefined) return;
  if (step === '*') {
    for (const [index, element] of (inner as unknown[]).entries()) fill(element, rest, `${at}/${index}`, unread);
    return;
  }
  const record = inner as Record<string, unknown>;
  const pointer = `${at}/${step}`;
  if (rest.length > 0) fill(record[step], rest, pointer, unread);
  else if (record[step] === undefined && !unread.has(pointer)) record[step] = [];
}
