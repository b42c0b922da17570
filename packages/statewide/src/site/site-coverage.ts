import type { Lang } from '@daybook/types';
import { coverageCount } from '../coverage/coverage-count.ts';
import { coverageSentence } from '../coverage/coverage-sentence.ts';
import { nobodyAsked } from '../coverage/nobody-asked.ts';
import type { SiteFacts } from './facts/site-facts.ts';

/** Who reported the quarter of the headline, in the sentence that stands before every sum; nothing where there is no quarter. */
export function siteCoverage({ quarters, agencies }: SiteFacts, lang: Lang): string | undefined {
  const quarter = quarters.at(-1);
  if (quarter === undefined) return undefined;
  const rows = agencies.flatMap((agency) => agency.quarters.get(quarter)?.standing ?? []);
  const isAsked = rows.some(({ is_expected, standing }) => is_expected || standing === 'exempt');
  const said = isAsked ? coverageSentence(rows, lang) : nobodyAsked(coverageCount(rows).unexpected)[lang];
  return `${quarter}: ${said}`;
}
