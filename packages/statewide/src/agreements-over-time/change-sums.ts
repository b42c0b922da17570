import type { AgreementChange, ChangeKind } from './agreement-change.ts';

/** How many changes of one kind a state had. */
export interface ChangeSum {
  readonly state: string;
  readonly change: ChangeKind;
  readonly agreements: number;
}

/** Changes counted by state and kind, in the order of both. */
export function changeSums(changes: readonly AgreementChange[]): ChangeSum[] {
  const sums = new Map<string, { state: string; change: ChangeKind; agreements: number }>();
  for (const { state, change } of changes) {
    const key = `${state} ${change}`;
    const sum = sums.get(key) ?? { state, change, agreements: 0 };
    sum.agreements += 1;
    sums.set(key, sum);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}
