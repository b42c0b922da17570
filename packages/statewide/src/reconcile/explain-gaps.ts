import type { Words } from '@daybook/types';
import type { Gap } from './gap.ts';
import type { GapExplanation } from './gap-explanation.ts';
import type { Reconciliation } from './reconciliation.ts';

/** A line of the file of explanations that could not be used, and why. */
export interface UnusedExplanation {
  readonly row: number;
  readonly words: Words;
}

/** The gaps with what was written down about them, and the lines that fit no gap. */
export interface Explained {
  readonly reconciliation: Reconciliation;
  readonly unused: readonly UnusedExplanation[];
}

/** Codes that leave a gap open: they say that nobody knows yet. */
const STILL_OPEN: ReadonlySet<string> = new Set(['under-review', 'unexplained', 'no-difference']);

/**
 * Sets explanations beside their gaps. None explains more than there is, and one that fits no gap is told of: the figures
 * may have changed since it was written.
 *
 * @param codes the codes of `count-difference`.
 */
export function explainGaps(
  reconciliation: Reconciliation,
  explanations: readonly GapExplanation[],
  codes: ReadonlySet<string>,
): Explained {
  const unused: UnusedExplanation[] = [];
  const gaps = new Map<string, Gap>(reconciliation.gaps.map((gap) => [keyOf(gap), gap]));
  for (const { row, explanation, count, on, ...cell } of explanations) {
    const gap = gaps.get(keyOf(cell));
    const why = !codes.has(explanation)
      ? NO_CODE
      : gap === undefined
        ? NO_GAP
        : (count ?? 1) < 1 || (count ?? 0) > gap.open
          ? TOO_MANY
          : undefined;
    if (why !== undefined || gap === undefined) {
      unused.push({ row, words: why ?? NO_GAP });
      continue;
    }
    const explained = count ?? gap.open;
    gaps.set(keyOf(cell), {
      ...gap,
      explanations: [...gap.explanations, { explanation, count: explained, ...(on !== undefined && { on }) }],
      open: STILL_OPEN.has(explanation) ? gap.open : gap.open - explained,
    });
  }
  const all = [...gaps.values()];
  const sum = (part: (gap: Gap) => number) => all.reduce((total, gap) => total + part(gap), 0);
  return {
    reconciliation: {
      ...reconciliation,
      gaps: all,
      explained: sum(({ only_at_ice, only_in_log, open }) => only_at_ice + only_in_log - open),
    },
    unused,
  };
}

const keyOf = ({ facility_id, period, kind }: Pick<GapExplanation, 'facility_id' | 'period' | 'kind'>) =>
  `${facility_id}|${period}|${kind}`;

const NO_CODE: Words = {
  en: 'The explanation is not a code of the list. Type: daybook explain count-difference',
  es: 'La explicación no es un código de la lista. Escriba: daybook explain count-difference',
};
const NO_GAP: Words = {
  en: 'The counts of this facility, period and kind do not differ, so there is nothing to explain.',
  es: 'Los recuentos de este centro, período y tipo no difieren, así que no hay nada que explicar.',
};
const TOO_MANY: Words = {
  en: 'It explains more than what is left of the gap, or less than one.',
  es: 'Explica más de lo que queda de la diferencia, o menos de uno.',
};
