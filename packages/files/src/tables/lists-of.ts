import type { Step, TablePlan } from './table-plan.ts';

/** Where the records of these tables must have lists: steps with `*` for every element, outer lists before inner ones. */
export function listsOf(plans: readonly TablePlan[]): readonly (readonly Step[])[] {
  const lists = new Map<string, readonly Step[]>();
  const add = (steps: readonly Step[]) => {
    const general = steps.map((step) => (typeof step === 'number' ? '*' : step));
    lists.set(general.join('/'), general);
  };
  for (const { columns, rows } of plans) {
    if (rows.length > 0) add(rows);
    for (const { steps, type, optional } of columns) {
      if ((type === 'codes' || type === 'strings') && optional !== true) add(steps);
      for (const [at, step] of steps.entries()) if (step === '*' || typeof step === 'number') add(steps.slice(0, at));
    }
  }
  return [...lists.values()].sort((a, b) => a.length - b.length);
}
