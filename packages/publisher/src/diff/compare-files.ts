import type { Diff, DiffChange } from '@daybook/types';
import { countsOf } from './counts-of.ts';
import { isLost } from './is-lost.ts';
import { compareRecords } from './records/compare-records.ts';
import type { Side } from './records/side.ts';
import { recordChange } from './releases/record-change.ts';
import { subjectOf } from './releases/subject-of.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Compares two files or folders of records of any kind, the older one first: by id, in their highest revision. A record
 * that is not the same and has no higher revision was changed silently.
 */
export async function compareFiles(older: Side, newer: Side): Promise<Diff> {
  const { added, gone, differing, notCompared } = await compareRecords(older, newer, isLost);
  const noEvents = { of: () => undefined, areWhole: false };
  const changes: DiffChange[] = [
    ...added.map(({ id, kind, period, revision }) => ({
      subject: subjectOf(kind),
      kind: 'added' as const,
      id,
      ...(period === undefined ? {} : { period }),
      to_revision: revision,
    })),
    ...differing.map((one) => recordChange(one, noEvents)),
    ...gone.map(({ id, kind, period, revision }) => ({
      subject: subjectOf(kind),
      kind: 'removed' as const,
      id,
      ...(period === undefined ? {} : { period }),
      from_revision: revision,
    })),
  ];
  return {
    compares: 'records',
    verdict: verdictOf(changes),
    is_complete: notCompared.length === 0,
    older: { name: older.name },
    newer: { name: newer.name },
    is_turned_round: false,
    periods_added: [],
    periods_removed: [],
    counts: countsOf(changes),
    changes,
    standard_changes: [],
    not_compared: [...notCompared],
  };
}
