import type { Step } from './table-plan.ts';

/** A pointer with its `*` replaced, in order, by the given indexes. */
export function pointer(steps: readonly Step[], indexes: readonly number[]): string {
  let star = 0;
  return steps.map((step) => `/${step === '*' ? (indexes[star++] ?? 0) : step}`).join('');
}
