import { html } from '@daybook/files';
import { changesSaid } from '@daybook/publisher';
import { showDate, showNumber } from '@daybook/reports/printing';
import { publicPaths } from '../public-paths.ts';
import { linksFrom, type PublicPage, type PublicSource } from '../public-source.ts';

/** All publications of the agency: when, of what, what changed, and the fingerprint of each. */
export function releasesPage(source: PublicSource): PublicPage {
  const { facts, words, lang, codes } = source;
  const said = words.releases;
  const path = publicPaths.releases;
  const to = linksFrom(path, source);
  return {
    path,
    title: said.title,
    under: 'releases',
    content: html`<h1>${said.title}</h1>
<p class="lead">${said.lead(showNumber(facts.releases.length))}</p>
<p><a href="${to.page(publicPaths.feed)}">${said.feed}</a></p>
<ul class="list">
${facts.releases.map(({ statement, sha256 }) => {
  const { sequence, published_at, periods } = statement;
  const { lead, lines } = changesSaid(statement, { lang, codes });
  return html`<li><h2><a href="${to.page(publicPaths.release(sequence))}">${said.one(showNumber(sequence))}</a></h2>
<p>${showDate(published_at.slice(0, 10), lang)} · ${periods.join(', ')}</p>
<p>${[lead, lines.join('; ')].join(' ')}</p>
<p class="soft">${said.fingerprint}<br><span class="hash">${sha256}</span></p></li>
`;
})}</ul>
`,
  };
}
