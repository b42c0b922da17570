import { html, type Markup } from '@daybook/files';
import { publicPaths } from '../public-paths.ts';
import type { PublicPage, PublicSource } from '../public-source.ts';

/** How to read the numbers, and what the words in them mean: those that this agency's log and reports use. */
export function readingPage(source: PublicSource): PublicPage {
  const said = source.words.reading;
  return {
    path: publicPaths.reading,
    title: said.title,
    under: 'reading',
    content: html`<h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
${said.parts.map(
  ({ id, heading, paragraphs }) => html`<section class="prose">
<h2 id="${id}">${heading}</h2>
${paragraphs.map(
  (text) => html`<p>${text}</p>
`,
)}</section>
`,
)}<section class="prose">
<h2 id="marks">${said.marks}</h2>
<dl>
${said.marksMean.map(
  ([mark, meaning]) => html`<dt>${mark}</dt><dd>${meaning}</dd>
`,
)}</dl>
</section>
<section>
<h2 id="words">${said.codes}</h2>
<p class="how">${said.codesLead}</p>
${Object.entries(said.lists).map(([list, title]) => codesOf(list as keyof typeof said.lists, title, source))}</section>
`,
  };
}

function codesOf(list: keyof PublicSource['words']['reading']['lists'], title: string, source: PublicSource): Markup {
  const used = codesUsed(list, source);
  const some = source.codes.list(list).filter(([code]) => used.has(code));
  if (some.length === 0) return html``;
  return html`<h3 id="c-${list}">${title}</h3>
<dl class="prose codes">
${some.map(
  ([, name, meaning]) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>
`,
)}</dl>
`;
}

/** The codes of a list that stand anywhere in the quarters shown. */
function codesUsed(list: string, { facts }: PublicSource): ReadonlySet<string> {
  const dimension = { ask: 'ask', decision: 'decision', 'decision-reason': 'reason', 'custody-end': 'outcome' }[list];
  const inReports = facts.quarters.flatMap(({ report }) =>
    report.tables.flatMap(({ rows }) => rows.map((row) => (row as Readonly<Record<string, unknown>>)[dimension ?? ''])),
  );
  return new Set(inReports.filter((code) => typeof code === 'string'));
}
