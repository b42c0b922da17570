import { html, type Markup } from '@daybook/files';
import type { Checked } from '../../check/checked.ts';
import type { Book } from '../../words/book.ts';
import { verdictWords } from '../../words/verdict-words.ts';
import { pageWords } from './page-words.ts';

const weight = { error: 0, warning: 1, flag: 2 };

/** The verdict, and the exact total of everything that was found, also where fewer places are listed. */
export function verdictSection(checked: Checked, book: Book): Markup {
  const { phrases } = book;
  const words = pageWords[book.lang];
  const { word, numbers } = verdictWords(checked, phrases);
  const severityOf = (rule: string) => checked.causes.find((cause) => cause.rule === rule)?.severity ?? 'error';
  const totals = Object.entries(checked.totals_by_rule)
    .map(([rule, count]) => ({ title: book.defects[rule]?.title ?? rule, severity: severityOf(rule), count }))
    .sort((a, b) => weight[a.severity] - weight[b.severity] || b.count - a.count);
  const table = html`<div class="wide"><table>
<thead><tr><th scope="col">${words.found}</th><th scope="col">${words.severity}</th><th scope="col" class="count">${words.times}</th></tr></thead>
<tbody>${totals.map(
    ({ title, severity, count }) =>
      html`<tr class="${severity}"><th scope="row">${title}</th><td>${phrases.severity[severity]}</td><td class="count">${count}</td></tr>`,
  )}</tbody>
</table></div>`;
  return html`<section id="verdict"><h2>${words.verdict}</h2>
<p class="verdict ${checked.verdict}"><strong>${word}</strong> ${numbers}</p>
${totals.length === 0 ? undefined : table}</section>`;
}
