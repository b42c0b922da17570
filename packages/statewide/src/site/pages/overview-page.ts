import { html } from '@daybook/files';
import { showNumber, showPeriod } from '@daybook/reports/printing';
import { chartFigure } from '../../charts/chart-figure.ts';
import { type StateQuarter, stateQuarter } from '../facts/state-quarter.ts';
import { navPaths, type SitePage, type SiteSource } from '../page/site-page.ts';
import { asksChart } from './asks-chart.ts';
import { coverageLead } from './coverage-lead.ts';
import { coverageStrip } from './coverage-strip.ts';
import { figuresSentence } from './figures-sentence.ts';
import { keyFigures, quarterFigures } from './key-figures.ts';
import { mapFigure } from './map-figure.ts';
import { transfersChart } from './transfers-chart.ts';

/** The first page: who reported, then what they were asked and decided, the map, and the quarters side by side. */
export function overviewPage(source: SiteSource): SitePage {
  const { facts, lang, words } = source;
  const { overview, charts } = words;
  const title = overview.title(facts.name);
  const quarters = facts.quarters.map((quarter) => stateQuarter(facts.agencies, quarter));
  const now = quarters.at(-1);
  if (now === undefined)
    return {
      path: navPaths.overview,
      title,
      under: 'overview',
      content: html`<h1>${title}</h1>
<p class="lead">${overview.nothingYet}</p>
`,
    };
  const trend = quarters.map((one) => ({ ...one, ...shareOf(one, source) }));
  const hasTransfers = quarters.some(({ transfers }) => transfers !== undefined);
  const besides = [charts.reporting];
  const figures = quarterFigures(now, source).map((figure) =>
    figure.title === words.keys.transfers && now.withTransfers < now.answers && figure.figure !== undefined
      ? { ...figure, note: words.keys.of(showNumber(now.withTransfers), showNumber(now.answers)) }
      : figure,
  );
  return {
    path: navPaths.overview,
    title,
    under: 'overview',
    content: html`<h1>${title}</h1>
<p class="lead">${coverageLead(now, source)}</p>
${coverageStrip(now, source)}<p class="next">${figuresSentence(now, source)}${now.count.silent > 0 ? ` ${overview.silence}` : undefined}</p>
<section>
<h2 id="now">${overview.keyFigures(showPeriod(now.quarter, lang))}</h2>
${keyFigures(figures, source)}</section>
${mapFigure('map', source, true)}<section>
<h2 id="trends">${overview.trends}</h2>
<p class="how">${overview.trendsLead}</p>
${chartFigure('bars', asksChart('asks', trend, besides, source), lang)}${hasTransfers ? chartFigure('line', transfersChart('transfers', trend, besides, source), lang) : undefined}</section>
<section>
<h2 id="before">${overview.howToRead}</h2>
<ul class="prose">
${overview.shortRules.map(
  (rule) => html`<li>${rule}</li>
`,
)}</ul>
<p><a href="${navPaths.howToRead}">${overview.howToReadMore}</a></p>
</section>
`,
  };
}

function shareOf({ count }: StateQuarter, { words }: SiteSource): { share?: string; besides: string[] } {
  const { expected, answered, unexpected } = count;
  if (expected === 0) return { besides: [showNumber(unexpected)] };
  return {
    share: `${Math.floor((answered * 100) / expected)}%`,
    besides: [words.charts.ofExpected(showNumber(answered), showNumber(expected))],
  };
}
