import { html } from '@daybook/files';
import { navPaths, type SitePage, type SiteSource } from '../page/site-page.ts';
import { readingWords } from '../words/reading-words.ts';

/** How to read the pages. */
export function readingPage({ lang, words }: SiteSource): SitePage {
  const said = readingWords[lang];
  const meanings = (
    heading: string,
    id: string,
    pairs: readonly (readonly [string, string])[],
  ) => html`<section class="prose">
<h2 id="${id}">${heading}</h2>
<dl>
${pairs.map(
  ([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>
`,
)}</dl>
</section>
`;
  const [first, second, ...others] = said.parts.map(
    ({ id, heading, paragraphs, commands = [] }) => html`<section class="prose">
<h2 id="${id}">${heading}</h2>
${paragraphs.map(
  (paragraph) => html`<p>${paragraph}</p>
`,
)}${
  commands.length === 0
    ? undefined
    : html`<pre>${commands.join('\n')}</pre>
`
}</section>
`,
  );
  return {
    path: navPaths.howToRead,
    title: said.title,
    under: 'howToRead',
    content: html`<h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
${first}${second}${meanings(said.standings, 'standings', Object.values(words.standings))}${meanings(said.marks, 'marks', said.marksMeaning)}${others}`,
  };
}
