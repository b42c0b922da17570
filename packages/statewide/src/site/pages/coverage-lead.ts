import { html, type Markup } from '@daybook/files';
import { showNumber, showPeriod } from '@daybook/reports/printing';
import type { StateQuarter } from '../facts/state-quarter.ts';
import type { SiteSource } from '../page/site-page.ts';
import { answerParts } from './answer-parts.ts';

/** Who of those expected reported a quarter, in one sentence and its parts: it stands before every number. */
export function coverageLead({ quarter, count }: StateQuarter, { words, lang }: SiteSource): Markup {
  const { overview } = words;
  const period = showPeriod(quarter, lang);
  if (count.expected === 0) return html`${overview.nobodyExpected(period, showNumber(count.unexpected))}`;
  const parts = answerParts(count, words).map(({ said }) => said);
  const late = count.late > 0 ? `; ${overview.parts.late(showNumber(count.late))}` : '';
  const more = count.unexpected > 0 ? ` ${overview.unasked(showNumber(count.unexpected))}` : undefined;
  const first = overview.coverage(period, showNumber(count.expected), showNumber(count.answered));
  return html`<strong>${first}</strong> ${capitalised(parts.join(', '))}${late}.${more}`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
