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
  let list = '';
  for (const [at, step] of steps.entries()) {
    const key = step === '*' ? (indexes[star++] as number) : step;
    if (at === steps.length - 1) {
      if (value !== undefined) inner[key] = value;
      return;
    }
    if (inner[key] === undefined) {
      const next = steps[at + 1];
      inner[key] =
        next === '*' || typeof next === 'number'
          ? []
          : typeof step === 'number' && numbered.has(list)
            ? { no: step + 1 }
            : {};
    }
    inner = inner[key] as Container;
    list += typeof step === 'number' ? '/*' : `/${step}`;
  }
}
