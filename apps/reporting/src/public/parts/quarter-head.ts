import { html, type Markup } from '@daybook/files';
import { showCell } from '@daybook/reports/printing';
import type { PublicQuarter } from '../public-facts.ts';
import type { PublicSource } from '../public-source.ts';

/** What is first said of a quarter: the sentence that says the main thing, and what must be known before any figure. */
export function quarterLead({ period }: PublicQuarter, { printouts }: PublicSource): Markup {
  const printout = printouts.get(period);
  return html`<p class="lead">${printout?.lead}</p>
${printout?.notes.map(
  ({ kind, text }) => html`<p class="note ${kind}">${text}</p>
`,
)}`;
}

/** The numbers of a quarter that stand large, and what the words mean that stand where one is not given. */
export function quarterFigures({ period }: PublicQuarter, { printouts, lang, words }: PublicSource): Markup {
  const figures = printouts.get(period)?.keyFigures ?? [];
  const used = new Set(figures.flatMap(({ cell }) => (cell.kind === 'mark' ? [cell.text] : [])));
  const marks = words.reading.marksMean.filter(([mark]) => used.has(mark));
  return html`<dl class="figures">
${figures.map(({ title, cell, note }) => {
  const small = note === undefined ? undefined : html` <small>${note}</small>`;
  return html`<div><dt>${title}</dt><dd${cell.kind === 'mark' ? html` class="mark"` : undefined}>${showCell(cell, lang)}${small}</dd></div>
`;
})}</dl>
${marks.map(
  ([mark, meaning]) => html`<p class="said">${mark}: ${meaning}</p>
`,
)}`;
}
