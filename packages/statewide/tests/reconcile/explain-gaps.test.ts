import { describe, expect, test } from 'vitest';
import { explainGaps } from '../../src/reconcile/explain-gaps.ts';
import { reconciled } from './reconciled.ts';
import { logged, MAIN, released } from './sides.ts';

describe('explanations', () => {
  const result = reconciled({
    log: [logged('main-jail', '2026-01-03'), logged('main-jail', '2026-03-03')],
    ice: ['2026-01-03', '2026-02-03', '2026-02-04', '2026-02-05', '2026-03-03'].map((on) => released(MAIN, on)),
  });
  const codes = new Set(['sent-elsewhere', 'never-received', 'under-review']);
  const line = (explanation: string, count?: number, period = '2026-02') => ({
    row: 2,
    facility_id: 'main-jail',
    period,
    kind: 'hold-custody',
    explanation,
    ...(count !== undefined && { count }),
  });
  const open = (...lines: ReturnType<typeof line>[]) => {
    const explained = explainGaps(result, lines, codes);
    return [explained.reconciliation.gaps[0]?.open, explained.reconciliation.explained, explained.unused.length];
  };

  test('close the gap, all of it or as many as they say', () => {
    expect(open()).toEqual([3, 0, 0]);
    expect(open(line('never-received'))).toEqual([0, 3, 0]);
    expect(open(line('never-received', 1), line('sent-elsewhere', 1))).toEqual([1, 2, 0]);
  });

  test('that say nobody knows yet are kept and leave it open', () => {
    expect(open(line('under-review'))).toEqual([3, 0, 0]);
  });

  test('that explain more than there is, no gap at all, or in words of their own are told of', () => {
    expect(open(line('never-received', 4))).toEqual([3, 0, 1]);
    expect(open(line('never-received', 1, '2026-01'))).toEqual([3, 0, 1]);
    expect(open(line('we lost it'))).toEqual([3, 0, 1]);
  });
});
