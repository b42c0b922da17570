import { html, type Markup } from '@daybook/files';
import { showNumber, showPeriod } from '@daybook/reports/printing';
import type { ChartData } from '../../charts/chart-data.ts';
import { chartFigure } from '../../charts/chart-figure.ts';
import type { AgencyQuarter, SiteAgency } from '../facts/site-facts.ts';
import { type StateQuarter, stateQuarter } from '../facts/state-quarter.ts';
import { navPaths, type SitePage, type SiteSource } from '../page/site-page.ts';
import { reportingWords } from '../words/reporting-words.ts';
import { coverageLead } from './coverage-lead.ts';
import { coverageStrip } from './coverage-strip.ts';
import { quarterBelow } from './quarter-below.ts';

const ANSWERS = ['reported', 'reported-zero', 'nil'];

/** Who was expected, who answered, and who did not, by name. */
export function reportingPage(source: SiteSource): SitePage {
  const { facts, lang, words } = source;
  const said = reportingWords[lang];
  const quarters = facts.quarters.map((quarter) => stateQuarter(facts.agencies, quarter));
  const now = quarters.at(-1);
  const isExpected = quarters.some(({ count }) => count.expected > 0);
  return {
    path: navPaths.reporting,
    title: said.title,
    under: 'reporting',
    content: html`<h1>${said.title}</h1>
<p class="how">${said.lead}</p>
${
  now === undefined
    ? html`<p class="lead">${words.overview.nothingYet}</p>
`
    : html`<p class="lead">${coverageLead(now, source)}</p>
${coverageStrip(now, source)}`
}${
  isExpected
    ? html`<section>
<h2 id="history">${said.history}</h2>
${chartFigure('bars', standingsChart(quarters, source), lang)}</section>
`
    : html`<p class="note">${said.nobody}</p>
`
}${now === undefined ? undefined : names(now.quarter, source)}`,
  };
}

function standingsChart(quarters: readonly StateQuarter[], { words }: SiteSource): ChartData {
  const { charts, standings } = words;
  return {
    id: 'answers',
    title: charts.standings,
    unit: charts.agenciesUnit,
    description: charts.standingsSaid,
    heading: charts.quarter,
    total: charts.all,
    absent: standings.none[0],
    atLeast: charts.atLeast,
    series: [
      { label: standings.reported[0], look: 'solid' },
      { label: standings.nil[0], look: 'pale' },
      { label: standings.silent[0], look: 'hatched' },
      { label: standings.unknown[0], look: 'dotted' },
    ],
    points: quarters.map(({ quarter, count: { expected, reported, reported_zero, nil, silent, unknown } }, at) => ({
      label: quarter,
      below: quarterBelow(quarter, at),
      ...(expected === 0
        ? {}
        : { figures: [reported + reported_zero, nil, silent, unknown].map((value) => ({ value })) }),
    })),
  };
}

function names(quarter: string, { facts, lang, words }: SiteSource): Markup {
  const said = reportingWords[lang];
  const list = (
    heading: string,
    pick: (one: AgencyQuarter) => boolean,
    note?: (one: AgencyQuarter) => string,
  ): Markup | undefined => {
    const some = facts.agencies.flatMap((agency): [SiteAgency, AgencyQuarter][] => {
      const one = agency.quarters.get(quarter);
      return one !== undefined && pick(one) ? [[agency, one]] : [];
    });
    if (some.length === 0) return undefined;
    return html`<h3>${heading} <small>${showNumber(some.length)}</small></h3>
<ul class="columns">
${some.map(
  ([
    { id, name },
    one,
  ]) => html`<li><a href="agencies/${id}.html"><bdi>${name}</bdi></a>${note === undefined ? undefined : html` <small>${note(one)}</small>`}</li>
`,
)}</ul>
`;
  };
  const is =
    (kind: string) =>
    ({ standing }: AgencyQuarter) =>
      standing.is_expected && standing.standing === kind;
  const lists = [
    list(said.silent, is('silent')),
    list(said.unusable, is('unknown')),
    list(
      said.late,
      ({ standing }) => standing.is_expected && ANSWERS.includes(standing.standing) && (standing.days_late ?? 0) > 0,
      ({ standing }) => words.late(showNumber(standing.days_late ?? 0)),
    ),
    list(said.notDue, ({ standing }) => standing.standing === 'not-due'),
    list(said.exempt, ({ standing }) => standing.standing === 'exempt'),
    list(said.unasked, ({ standing }) => !standing.is_expected && ANSWERS.includes(standing.standing)),
  ].filter((one) => one !== undefined);
  if (lists.length === 0) return html``;
  return html`<section class="names">
<h2 id="names">${said.names(showPeriod(quarter, lang))}</h2>
${lists}</section>
`;
}
