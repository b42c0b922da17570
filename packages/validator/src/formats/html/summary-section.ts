import { html, type Markup } from '@daybook/files';
import type { Checked, CheckedFile } from '../../check/checked.ts';
import { assumedWords } from '../../words/assumed-words.ts';
import type { Book } from '../../words/book.ts';
import { decisionWords } from '../../words/log-sentence.ts';
import { pageWords } from './page-words.ts';

/** "Is this what you expected?": the files in their own numbers, and how they were read. */
export function summarySection(checked: Checked, book: Book): Markup {
  const words = pageWords[book.lang];
  const parts = numbers(checked, book);
  const isAssumed = checked.files.some(({ assumed }) => assumed.length > 0);
  return html`<section id="summary"><h2>${words.summary}</h2>
<ul class="numbers">${parts.map(number)}</ul>
<div class="wide"><table>
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.holds}</th><th scope="col" class="count">${words.records}</th>${isAssumed ? html`<th scope="col">${words.readWith}</th>` : undefined}</tr></thead>
<tbody>${checked.files.map((file) => row(file, isAssumed, book))}</tbody>
</table></div></section>`;
}

function numbers({ summary: log, records }: Checked, { phrases }: Book): string[] {
  const { first_received_on: from, last_received_on: to } = log;
  if (log.requests + log.other_entries === 0) return [phrases.records(records)];
  return [
    from === undefined || to === undefined ? '' : phrases.span(from, to),
    phrases.requests(log.requests),
    log.other_entries === 0 ? '' : phrases.entries(log.other_entries),
    log.asks === 0 ? '' : phrases.asks(log.asks),
    ...decisionWords(log.decisions, phrases),
  ].filter((part) => part !== '');
}

/** The count stands out where a part begins with one. */
function number(part: string): Markup {
  const [, count, rest = part] = /^([\d,]+) ([^\d]+)$/.exec(part) ?? [];
  return count === undefined ? html`<li class="span">${rest}</li>` : html`<li><b>${count}</b> ${rest}</li>`;
}

function row(file: CheckedFile, isAssumed: boolean, { lang, phrases }: Book): Markup {
  const words = pageWords[lang];
  return html`<tr><th scope="row"><bdi>${file.file}</bdi></th><td>${words.kinds[file.kind]}</td><td class="count">${file.records}</td>${isAssumed ? html`<td>${assumedWords(file, phrases).join(', ')}</td>` : undefined}</tr>`;
}
