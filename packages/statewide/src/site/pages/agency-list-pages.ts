import { html, type Markup } from '@daybook/files';
import { showPeriod } from '@daybook/reports/printing';
import type { SiteAgency } from '../facts/site-facts.ts';
import { navPaths, type SitePage, type SiteSource } from '../page/site-page.ts';
import { agencyWords } from '../words/agency-words.ts';
import { figureCell } from './figure-cell.ts';
import { standingCell } from './standing-cell.ts';

/** How many agencies stand on one page: with more it would weigh over 200 kB. */
const MOST = 400;

/** All agencies in the order of the alphabet; in several pages where there are many. */
export function agencyListPages(source: SiteSource): SitePage[] {
  const { agencies } = source.facts;
  const parts: SiteAgency[][] = [];
  const count = Math.max(1, Math.ceil(agencies.length / MOST));
  for (let no = 0; no < count; no++)
    parts.push(
      agencies.slice(Math.round((no * agencies.length) / count), Math.round(((no + 1) * agencies.length) / count)),
    );
  return parts.map((part, no) => listPage(part, no, parts, source));
}

const pathOf = (no: number) => (no === 0 ? navPaths.agencies : `agencies-${no + 1}.html`);

function listPage(
  part: readonly SiteAgency[],
  no: number,
  parts: readonly (readonly SiteAgency[])[],
  source: SiteSource,
): SitePage {
  const { facts, lang, words } = source;
  const said = agencyWords[lang];
  const quarter = facts.quarters.at(-1) ?? '';
  const { charts, keys } = words;
  const range = (some: readonly SiteAgency[]) => said.listPart(some[0]?.name ?? '', some.at(-1)?.name ?? '');
  const title = parts.length === 1 ? said.listTitle : `${said.listTitle}: ${range(part)}`;
  return {
    path: pathOf(no),
    title,
    under: 'agencies',
    content: html`<h1>${title}</h1>
<p class="how">${said.listLead(showPeriod(quarter, lang))}</p>
${
  parts.length === 1
    ? undefined
    : html`<nav aria-label="${said.parts}"><ul class="parts">
${parts.map(
  (
    some,
    at,
  ) => html`<li><a href="${pathOf(at)}"${at === no ? html` aria-current="page"` : undefined}>${range(some)}</a></li>
`,
)}</ul></nav>
`
}<div class="wide" role="region" tabindex="0" aria-labelledby="list">
<table>
<caption id="list">${title} <small>${quarter}</small></caption>
<thead><tr><th scope="col">${said.agency}</th><th scope="col">${said.didWhat}</th>${[charts.asksHead, charts.groups.complied, charts.groups.declined, keys.transfers].map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead>
<tbody>
${part.map((agency) => agencyRow(agency, quarter, source))}</tbody>
</table>
</div>
`,
  };
}

function agencyRow({ id, name, quarters }: SiteAgency, quarter: string, source: SiteSource): Markup {
  const now = quarters.get(quarter);
  const figures = [now?.asks, now?.decided?.complied, now?.decided?.declined, now?.transfers];
  return html`<tr><th scope="row"><a href="agencies/${id}.html"><bdi>${name}</bdi></a></th>${standingCell(now?.standing, source)}${figures.map((figure) => figureCell(figure, source))}</tr>
`;
}
