import type { LawGap } from '@daybook/reports';
import type { Sight } from '../sight.ts';

/** Says that a rule could not look because the law of the agency is not known, or not whole. */
export function skipForLaw(gap: LawGap, sight: Sight): void {
  sight.skip(gap === 'agency-not-given' || gap === 'jurisdiction-not-given' ? gap : 'law-not-known');
}
