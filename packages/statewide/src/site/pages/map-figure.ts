import { html, type Markup } from '@daybook/files';
import { showNumber, showPeriod } from '@daybook/reports/printing';
import { placeLook } from '../map/place-look.ts';
import { stateMap } from '../map/state-map.ts';
import { navPaths, type SiteSource } from '../page/site-page.ts';
import { placeWords } from '../words/place-words.ts';

const LOOKS = ['all', 'some', 'silent', 'nobody'] as const;

/** The map with what its textures mean. `isLinked`: with the way to the list, where that is on another page. */
export function mapFigure(id: string, source: SiteSource, isLinked: boolean): Markup | undefined {
  const { facts, places, lang } = source;
  const said = placeWords[lang];
  const period = showPeriod(facts.quarters.at(-1) ?? '', lang);
  const words = { title: said.mapTitle(period), description: said.mapSaid, asks: said.asks, looks: said.looks };
  const map = stateMap(id, places, words, lang);
  if (map === undefined) return undefined;
  const off = places.places.flatMap(({ shape, agencies }) => (shape === undefined ? agencies : []));
  const notMapped = off.length + places.elsewhere.length;
  const drawn = places.places.filter(({ shape }) => shape !== undefined);
  const used = LOOKS.filter(
    (look) => drawn.some((place) => placeLook(place) === look) || (look === 'nobody' && places.empty.length > 0),
  );
  return html`<section>
<h2 id="${id}-title">${said.mapTitle(period)}</h2>
<ul class="legend">
<li><svg class="swatch map" width="18" height="18" aria-hidden="true"><circle class="asks" cx="9" cy="9" r="8"/></svg>${said.circle}</li>
${used.map(
  (
    look,
  ) => html`<li><svg class="swatch map" width="26" height="18" aria-hidden="true"><rect x=".5" y=".5" width="25" height="17" class="ground ground-${look}"${look === 'some' || look === 'silent' ? html` fill="url(#${id}-${look})"` : undefined}/></svg>${said.looks[look]}</li>
`,
)}</ul>
${map}${
  notMapped > 0
    ? html`<p class="how">${said.notMapped(showNumber(notMapped))}</p>
`
    : undefined
}${
  isLinked
    ? html`<p><a href="${navPaths.places}#list">${said.sameNumbers}</a></p>
`
    : undefined
}</section>
`;
}
