import type { Lang } from '@daybook/types';
import { coverageSentence } from '../coverage/coverage-sentence.ts';
import type { SiteFacts } from './facts/site-facts.ts';

/** Who reported the quarter of the headline, in the sentence that stands before every sum; nothing where there is no quarter. */
export function siteCoverage({ quarters, agencies }: SiteFacts, lang: Lang): string | undefined {
  const quarter = quarters.at(-1);
  if (quarter === undefined) return undefined;
  const rows = agencies.flatMap((agency) => agency.quarters.get(quarter)?.standing ?? []);
  return `${quarter}: ${coverageSentence(rows, lang)}`;
}
