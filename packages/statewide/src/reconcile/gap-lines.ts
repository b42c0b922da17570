import type { Gap } from './gap.ts';
import type { GapLine } from './gap-columns.ts';

/** A line for each explanation of a gap, and one for what is still open. */
export function gapLines(gaps: readonly Gap[]): GapLine[] {
  return gaps.flatMap((gap): GapLine[] => {
    const lines = gap.explanations.map(({ explanation, count, on }) => ({
      ...{ ...gap, explanation },
      ...{ explained_count: count, explained_on: on ?? null },
    }));
    const isOpen = gap.explanations.length === 0;
    return isOpen ? [{ ...gap, explanation: '', explained_count: null, explained_on: null }] : lines;
  });
}
