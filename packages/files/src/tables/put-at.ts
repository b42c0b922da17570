import type { Step } from './table-plan.ts';

type Container = Record<string | number, unknown>;

/** Puts a value into a record, making the objects and lists on the way; `undefined` makes only these. An element made inline is number 1 of its list. */
export function putAt(
  record: Record<string, unknown>,
  steps: readonly Step[],
  indexes: readonly number[],
  numbered: ReadonlySet<string>,
  value: unknown,
): void {
  let inner: Container = record;
  let star = 0;
  const last = steps.length - 1;
  for (let at = 0; at < last; at += 1) {
    const step = steps[at] as Step;
    const key = step === '*' ? (indexes[star++] as number) : step;
    let next = inner[key];
    if (next === undefined) {
      const behind = steps[at + 1];
      if (behind === '*' || typeof behind === 'number') next = [];
      else next = typeof step === 'number' && numbered.has(listAt(steps, at)) ? { no: step + 1 } : {};
      inner[key] = next;
    }
    inner = next as Container;
  }
  const step = steps[last] as Step;
  if (value !== undefined) inner[step === '*' ? (indexes[star] as number) : step] = value;
}

/** The pointer of the list in which the step at `at` picks an element. */
function listAt(steps: readonly Step[], at: number): string {
  return steps
    .slice(0, at)
    .map((step) => (typeof step === 'number' ? '/*' : `/${step}`))
    .join('');
}
