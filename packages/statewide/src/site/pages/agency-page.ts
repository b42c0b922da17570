import { html, type Markup } from '@daybook/files';
import { showPeriod } from '@daybook/reports/printing';
import { chartFigure } from '../../charts/chart-figure.ts';
import { decisionGroups, type SiteAgency } from '../facts/site-facts.ts';
import type { SitePage, SiteSource } from '../page/site-page.ts';
import { agencyWords } from '../words/agency-words.ts';
import { agencyLead } from './agency-lead.ts';
import { agencyRecords } from './agency-records.ts';
import { asksChart } from './asks-chart.ts';
import { figureCell } from './figure-cell.ts';
import { keyFigures, quarterFigures } from './key-figures.ts';
import { reasonsTable } from './reasons-table.ts';
import { transfersChart } from './transfers-chart.ts';

/** The page of one agency: what it did about the quarter, its numbers, its trend, its own reasons, and where all that is from. */
export function agencyPage(agency: SiteAgency, source: SiteSource): SitePage {
  const { facts, lang, words, codes } = source;
  const said = agencyWords[lang];
  const quarter = facts.quarters.at(-1) ?? '';
  const now = agency.quarters.get(quarter);
  const trend = facts.quarters.map((one) => ({ quarter: one, ...agency.quarters.get(one) }));
  const has = (pick: (one: (typeof trend)[number]) => unknown) => trend.some((one) => pick(one) !== undefined);
  const kind = agency.type === undefined ? undefined : codes.title('agency-type', agency.type);
  return {
    path: `agencies/${agency.id}.html`,
    title: agency.name,
    under: 'agencies',
    content: html`<p class="eyebrow">${kind}</p>
<h1><bdi>${agency.name}</bdi></h1>
<p class="lead">${agencyLead(agency, quarter, source)}</p>
${successors(agency, source)}${
  now?.asks === undefined
    ? undefined
    : html`<section>
<h2 id="now">${said.numbers(showPeriod(quarter, lang))}</h2>
${keyFigures(quarterFigures(now, source).concat(now.bookings === undefined ? [] : [{ title: words.keys.bookings, figure: now.bookings }]), source)}</section>
`
}${
  !has(({ decided }) => decided)
    ? undefined
    : html`<section>
<h2 id="trends">${said.trends}</h2>
<p class="how">${said.trendsLead}</p>
${chartFigure('bars', asksChart('asks', trend, [], source), lang)}${has(({ transfers }) => transfers) ? chartFigure('line', transfersChart('transfers', trend, [], source), lang) : undefined}</section>
`
}${askedTable(agency, quarter, source)}${reasonsTable(agency, source)}${agencyRecords(agency, source)}`,
  };
}

function successors(agency: SiteAgency, { facts, lang }: SiteSource): Markup {
  const said = agencyWords[lang];
  const link = ({ id, name }: SiteAgency) => html`<a href="${id}.html"><bdi>${name}</bdi></a>`;
  const next = facts.agencies.find(({ id }) => id === agency.successor);
  const before = facts.agencies.filter(({ successor }) => successor === agency.id);
  return html`${
    next === undefined
      ? undefined
      : html`<p class="note">${said.successor} ${link(next)}</p>
`
  }${before.map(
    (one) => html`<p class="note">${said.successorOf} ${link(one)}</p>
`,
  )}`;
}

function askedTable(agency: SiteAgency, quarter: string, source: SiteSource): Markup | undefined {
  const { lang, words, codes } = source;
  const said = agencyWords[lang];
  const asked = agency.quarters.get(quarter)?.asked ?? [];
  if (asked.length === 0) return undefined;
  const groups = decisionGroups.filter((group) =>
    asked.some(({ decided }) => decided[group].value !== 0 || decided[group].isAtLeast),
  );
  return html`<section>
<h2 id="asked">${said.asked}</h2>
<p class="how">${said.askedLead(showPeriod(quarter, lang))}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="asked">
<table aria-labelledby="asked">
<thead><tr><th scope="col">${said.ask}</th>${groups.map((group) => html`<th scope="col" class="n">${words.charts.groups[group]}</th>`)}</tr></thead>
<tbody>
${asked.map(
  ({
    ask,
    decided,
  }) => html`<tr><th scope="row">${codes.title('ask', ask)}</th>${groups.map((group) => figureCell(decided[group], source))}</tr>
`,
)}</tbody>
</table>
</div>
</section>
`;
}
