import type { QuarterlyReportCorrection, Request, RevisionReasonCode } from '@daybook/types';
import type { Case } from '../counting/case.ts';

/**
 * Counts the entries of a period that were corrected or withdrawn, by why: each entry once for each reason, whichever
 * of its revisions gave it.
 */
export function createCorrectionCounter() {
  const entries = new Map<RevisionReasonCode, Set<number>>();
  return {
    see(request: Request, at: Case, entry: number): void {
      const reason = request.revision_reason;
      if (reason === undefined || !IS_CORRECTION.test(reason)) return;
      const on = at.received_on;
      if (on === undefined || on < at.start_on || on > at.end_on) return;
      const known = entries.get(reason) ?? new Set();
      entries.set(reason, known.add(entry));
    },
    corrections(): QuarterlyReportCorrection[] {
      return [...entries]
        .map(([reason, { size }]) => ({ reason, entries: size }))
        .sort((left, right) => (left.reason < right.reason ? -1 : 1));
    },
  };
}

const IS_CORRECTION = /^(correction|withdrawn)-/;
