import { html, type Markup } from '@daybook/files';
import { showDate, showPeriod } from '@daybook/reports/printing';
import { datasetDescribed } from '../dataset-described.ts';
import { checkPart } from '../parts/check-part.ts';
import { notShownPart } from '../parts/not-shown-part.ts';
import { quarterFigures, quarterLead } from '../parts/quarter-head.ts';
import { quartersChart } from '../parts/quarters-chart.ts';
import { publicPaths } from '../public-paths.ts';
import { linksFrom, type PublicPage, type PublicSource } from '../public-source.ts';

/** The first page: what the latest quarter says, how it was before, and where everything is. */
export function overviewPage(source: PublicSource): PublicPage {
  const { facts, words, lang, address } = source;
  const [now] = facts.quarters;
  const path = publicPaths.overview;
  const to = linksFrom(path, source);
  const described = now && datasetDescribed(now.release, address);
  return {
    path,
    title: facts.name,
    under: 'overview',
    ...(described === undefined ? {} : { described }),
    content: html`<p class="eyebrow">${words.about}</p>
<h1><bdi>${facts.name}</bdi></h1>
${
  now === undefined
    ? undefined
    : html`${quarterLead(now, source)}<ul class="doors">
<li><a href="${to.page(publicPaths.quarter(now.period))}">${words.whole}</a></li>
<li><a href="${to.page(publicPaths.log(now.period))}">${words.everyEntry}</a></li>
</ul>
<section>
<h2 id="now">${words.numbers(showPeriod(now.period, lang))}</h2>
${quarterFigures(now, source)}</section>
${trend(source)}${quarters(source)}${notShownPart(now.release, { rows: now.rows, reports: [now.report] }, source)}${checkPart(now.release, path, source)}`
}`,
  };
}

function trend(source: PublicSource): Markup | undefined {
  const chart = quartersChart(source);
  return chart === undefined
    ? undefined
    : html`<section>
<h2 id="trend">${source.words.trend}</h2>
<p class="how">${source.words.trendLead}</p>
${chart}</section>
`;
}

function quarters(source: PublicSource): Markup {
  const { facts, words, lang, printouts } = source;
  const said = words.quarters;
  const to = linksFrom(publicPaths.overview, source);
  return html`<section>
<h2 id="quarters">${said.heading}</h2>
<p class="how">${said.lead}</p>
<ul class="list">
${facts.quarters.map(
  ({ period, release }) => html`<li><h3>${period}</h3>
<p>${printouts.get(period)?.lead}</p>
<p class="soft"><a href="${to.page(publicPaths.quarter(period))}" aria-label="${said.numbers}, ${period}">${said.numbers}</a> · <a href="${to.page(publicPaths.log(period))}" aria-label="${said.log}, ${period}">${said.log}</a> · ${said.published(showDate(release.statement.published_at.slice(0, 10), lang))}</p></li>
`,
)}</ul>
</section>
`;
}
