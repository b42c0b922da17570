import { html, type Markup } from '@daybook/files';
import { lookFill, lookPatterns } from '../../charts/look-patterns.ts';
import type { StateQuarter } from '../facts/state-quarter.ts';
import type { SiteSource } from '../page/site-page.ts';
import { answerParts } from './answer-parts.ts';

/** The agencies that were expected as one strip, divided by what they did, and the same numbers in words. */
export function coverageStrip(sum: StateQuarter, { words }: SiteSource): Markup | undefined {
  const { count } = sum;
  if (count.expected === 0) return undefined;
  const parts = answerParts(count, words);
  let before = 0;
  return html`<svg class="chart fluid" width="100%" height="34" aria-hidden="true">
${lookPatterns('cover')}${parts.map((part) => {
  const x = (before * 100) / count.expected;
  before += part.count;
  return html`<rect x="${x.toFixed(2)}%" width="${((part.count * 100) / count.expected).toFixed(2)}%" y="1" height="32" ${lookFill('cover', part.look)}/>
`;
})}</svg>
<ul class="tally">
${parts.map(
  ({
    look,
    said,
  }) => html`<li><svg class="swatch" width="16" height="16" aria-hidden="true"><rect x=".5" y=".5" width="15" height="15" ${lookFill('cover', look)}/></svg>${said}</li>
`,
)}</ul>
`;
}
