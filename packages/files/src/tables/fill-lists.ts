import type { Step } from './table-plan.ts';

/** Puts an empty list wherever the standard has a list and the rows say nothing of it, but where a cell could not be read. */
export function fillLists(
  record: Record<string, unknown>,
  lists: readonly (readonly Step[])[],
  unread: ReadonlySet<string>,
): void {
  for (const steps of lists) fill(record, steps, 0, '', unread);
}

function fill(inner: unknown, steps: readonly Step[], at: number, pointer: string, unread: ReadonlySet<string>): void {
  if (typeof inner !== 'object' || inner === null) return;
  const step = steps[at] as string;
  if (step === '*') {
    const list = inner as unknown[];
    for (let index = 0; index < list.length; index += 1) {
      fill(list[index], steps, at + 1, unread.size === 0 ? '' : `${pointer}/${index}`, unread);
    }
    return;
  }
  const record = inner as Record<string, unknown>;
  const own = unread.size === 0 ? '' : `${pointer}/${step}`;
  if (at < steps.length - 1) fill(record[step], steps, at + 1, own, unread);
  else if (record[step] === undefined && !unread.has(own)) record[step] = [];
}
