import type { DiffChange, DiffCount } from '@daybook/types';

/** How many changes there are of each subject and kind, and of each reason where there is one. */
export function countsOf(changes: readonly DiffChange[]): DiffCount[] {
  const counts = new Map<string, DiffCount>();
  for (const { subject, kind, reason } of changes) {
    const key = `${subject}\n${kind}\n${reason ?? ''}`;
    const known = counts.get(key);
    counts.set(key, {
      subject,
      kind,
      ...(reason === undefined ? {} : { reason }),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...counts.values()];
}
