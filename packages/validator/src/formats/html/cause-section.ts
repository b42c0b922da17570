import { html, type Markup } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Cause } from '../../check/checked.ts';
import { answerWords } from '../../words/answer-words.ts';
import { basisWords } from '../../words/basis-words.ts';
import type { Book } from '../../words/book.ts';
import type { Phrases } from '../../words/phrases.ts';
import { valueText, whereParts } from '../../words/place-text.ts';
import { pageWords } from './page-words.ts';

const marks = { error: '✖', warning: '▲', flag: '⚑' };
/** From so many places on, their list gets a box of its own that scrolls. */
const manyPlaces = 12;

/** One cause: what it says, why it matters, how to repair it, and every place that was kept. */
export function causeSection(cause: Cause, book: Book): Markup {
  const { severity, message, rule, count, isFixable, isUniform, findings } = cause;
  const { defects, phrases } = book;
  const words = pageWords[book.lang];
  const [first] = findings;
  const aside = [
    phrases.places(count),
    isFixable ? phrases.canBeFixed : '',
    first === undefined ? '' : answerWords(first, book),
  ].filter((part) => part !== '');
  const { why = '', fix = '' } = defects[rule] ?? {};
  const basis = first === undefined ? '' : basisWords(first, phrases);
  const rest = count - findings.length;
  return html`<li class="cause ${severity}"><article>
<h3><span class="mark"><span aria-hidden="true">${marks[severity]}</span> ${phrases.severity[severity]}</span> <span class="says">${message}</span></h3>
<p class="aside">${aside.join(' · ')}</p>
<h4>${words.where}</h4>
${placeList(findings, isUniform, message, book)}
${rest > 0 ? html`<p class="rest">… ${phrases.more(rest)}, ${words.notListed}.</p>` : undefined}
<dl>
<div><dt>${words.fix}</dt><dd>${fix}</dd></div>
<div><dt>${words.why}</dt><dd>${why}${basis === '' ? undefined : html`<br>${basis}`}</dd></div>
</dl>
<p class="explain"><code>${phrases.explain(rule)}</code></p>
</article></li>`;
}

function placeList(findings: readonly Finding[], isUniform: boolean, label: string, { phrases }: Book): Markup {
  const items = findings.map((finding) => placeItem(finding, isUniform, phrases));
  const list = html`<ol class="places">${items}</ol>`;
  // Who uses a keyboard must reach the box to scroll it.
  return findings.length < manyPlaces
    ? list
    : html`<div class="box" role="region" tabindex="0" aria-label="${label}">${list}</div>`;
}

function placeItem(finding: Finding, isUniform: boolean, phrases: Phrases): Markup {
  const [file = '', ...inside] = whereParts(finding, phrases);
  const value = valueText(finding, phrases);
  const tag = finding.value === undefined ? 'hidden' : 'value';
  return html`<li><bdi class="file">${file}</bdi>${inside.map((part) => html` · <bdi>${part}</bdi>`)}${
    value === '' ? undefined : html` · <bdi class="${tag}">${value}</bdi>`
  }${isUniform ? undefined : html`<span class="message">${finding.message}</span>`}</li>
`;
}
