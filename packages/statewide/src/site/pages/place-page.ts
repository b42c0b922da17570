import { html, type Markup } from '@daybook/files';
import { showNumber, showPeriod } from '@daybook/reports/printing';
import type { StateQuarter } from '../facts/state-quarter.ts';
import { stateQuarter } from '../facts/state-quarter.ts';
import type { SitePlace } from '../map/site-place.ts';
import { navPaths, type SitePage, type SiteSource } from '../page/site-page.ts';
import { placeWords } from '../words/place-words.ts';
import { figureCell } from './figure-cell.ts';
import { mapFigure } from './map-figure.ts';

/** The map and, with the same numbers, the list of all places; then what no place of the map could show. */
export function placePage(source: SiteSource): SitePage {
  const { facts, places, lang, words } = source;
  const said = placeWords[lang];
  const quarter = facts.quarters.at(-1) ?? '';
  const period = showPeriod(quarter, lang);
  const map = mapFigure('map', source, false);
  const hidden = map === undefined ? [] : places.places.filter(({ shape }) => shape === undefined);
  return {
    path: navPaths.places,
    title: said.title,
    under: 'places',
    content: html`<h1>${said.title}</h1>
<p class="how">${said.lead(period)}</p>
${
  map ??
  html`<p class="note">${said.noMap}</p>
`
}<section>
<div class="wide" role="region" tabindex="0" aria-labelledby="list">
<table>
<caption id="list">${said.list(period)}</caption>
<thead><tr><th scope="col">${said.place}</th><th scope="col" class="n">${said.reported}</th>${headings(source)}</tr></thead>
<tbody>
${places.places.map((place) => placeRow(place, source))}</tbody>
</table>
</div>
</section>
${
  hidden.length === 0
    ? undefined
    : html`<section>
<h2 id="hidden">${said.notDrawn}</h2>
<p class="how">${said.notDrawnLead}</p>
<ul class="columns">
${hidden.map(
  ({ name, geoid }) => html`<li>${name === geoid ? undefined : `${name}, `}${said.notOnMap(geoid)}</li>
`,
)}</ul>
</section>
`
}${
  places.elsewhere.length === 0
    ? undefined
    : html`<section>
<h2 id="elsewhere">${said.elsewhere}</h2>
<p class="how">${said.elsewhereLead}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="elsewhere">
<table aria-labelledby="elsewhere">
<thead><tr><th scope="col">${said.agency}</th><th scope="col">${said.whyNot}</th>${headings(source)}</tr></thead>
<tbody>
${places.elsewhere.map(
  ({
    agency,
    why,
  }) => html`<tr><th scope="row"><a href="agencies/${agency.id}.html"><bdi>${agency.name}</bdi></a></th><td>${said.why[why]}</td>${cells(stateQuarter([agency], quarter), source)}</tr>
`,
)}</tbody>
</table>
</div>
</section>
`
}`,
  };

  function placeRow({ name, agencies, sum }: SitePlace, { words: { charts } }: SiteSource): Markup {
    const [only] = agencies;
    const shown = html`<bdi>${name}</bdi>`;
    const { expected, answered, unexpected } = sum.count;
    return html`<tr><th scope="row">${only !== undefined && agencies.length === 1 ? html`<a href="agencies/${only.id}.html">${shown}</a>` : html`${shown}<small>${agencies.map(({ id, name: own }, at) => html`${at > 0 ? ', ' : undefined}<a href="agencies/${id}.html"><bdi>${own}</bdi></a>`)}</small>`}</th><td class="n">${expected === 0 ? (unexpected > 0 ? showNumber(unexpected) : words.standings.none[0]) : charts.ofExpected(showNumber(answered), showNumber(expected))}</td>${cells(sum, source)}</tr>
`;
  }
}

function headings({ words: { charts, keys } }: SiteSource): Markup {
  const titles = [charts.asksHead, charts.groups.complied, charts.groups.declined, keys.transfers];
  return html`${titles.map((title) => html`<th scope="col" class="n">${title}</th>`)}`;
}

function cells({ asks, decided, transfers }: StateQuarter, source: SiteSource): Markup {
  return html`${[asks, decided?.complied, decided?.declined, transfers].map((figure) => figureCell(figure, source))}`;
}
