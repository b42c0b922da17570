import { html, Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { geoCentroid, geoConicEqualArea, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import type { FeatureCollection } from 'geojson';
import { shortNumber } from '../../charts/short-number.ts';
import { placeLabel } from './place-label.ts';
import { placeLook } from './place-look.ts';
import { ShortPath } from './short-path.ts';
import type { SitePlaces } from './site-place.ts';
import { sizeKey } from './size-key.ts';

/** Units across the map and the most of them that it may be high. */
const WIDE = 800;
const HIGH = 760;
/** The largest circle, and how high the key to the circles is. */
const MOST = 34;
const KEY = 80;

/** What a map says beside its figures. */
export interface MapWords {
  readonly title: string;
  readonly description: string;
  readonly asks: (count: string) => string;
  readonly looks: Readonly<Record<ReturnType<typeof placeLook>, string>>;
}

/**
 * The map of a state: each place with a texture that says whether it is known, and a circle whose area stands for its asks.
 * Nothing where no place can be drawn. `id` is unique on the page.
 */
export function stateMap(id: string, { places, empty }: SitePlaces, words: MapWords, lang: Lang): Markup | undefined {
  const drawn = places.flatMap((place) => (place.shape === undefined ? [] : [{ ...place, shape: place.shape }]));
  const all = [...drawn.map(({ shape }) => shape), ...empty].map(({ outline }) => outline);
  if (drawn.length === 0) return undefined;
  const state: FeatureCollection = { type: 'FeatureCollection', features: all };
  const [longitude, latitude] = geoCentroid(state);
  const projection = geoConicEqualArea()
    .parallels([latitude - 2, latitude + 2])
    .rotate([-longitude, 0])
    .center([0, latitude])
    .fitExtent(
      [
        [MOST, MOST],
        [WIDE - MOST, HIGH - MOST],
      ],
      state,
    );
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(state);
  const pen = new ShortPath();
  const draw = geoPath(projection, pen);
  const outline = (shape: (typeof all)[number]) => {
    draw(shape);
    return new Markup(pen.take());
  };
  const most = Math.max(1, ...drawn.map(({ sum }) => Number(sum.asks?.value ?? 0)));
  // Where places are many and small their circles are smaller too, so that few hide another.
  const reach = Math.max(12, Math.min(MOST, 260 / Math.sqrt(all.length)));
  const radius = scaleSqrt().domain([0, most]).range([0, reach]);
  const grounds = drawn.map((place) => {
    const look = placeLook(place);
    return html`<path class="ground ground-${look}"${look === 'some' || look === 'silent' ? html` fill="url(#${id}-${look})"` : undefined} d="${outline(place.shape.outline)}"><title>${place.name}: ${words.looks[look]}</title></path>
`;
  });
  const circles = [...drawn]
    .filter(({ sum }) => Number(sum.asks?.value ?? 0) > 0)
    .sort((a, b) => Number(b.sum.asks?.value) - Number(a.sum.asks?.value))
    .map(({ name, shape, sum }) => {
      const [x, y] = geoPath(projection).centroid(shape.outline);
      const asks = sum.asks?.value ?? 0;
      return html`<circle class="asks" cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${Math.max(2.5, radius(Number(asks))).toFixed(1)}"><title>${name}: ${words.asks(shortNumber(asks, lang))}</title></circle>
`;
    });
  const names = [
    ...drawn.map(({ shape, sum }) => placeLabel(shape, radius(Number(sum.asks?.value ?? 0)), geoPath(projection))),
    ...empty.map((shape) => placeLabel(shape, 0, geoPath(projection))),
  ].filter((name) => name !== undefined);
  // A few names among many places would look as if those mattered more.
  const areMost = names.length * 2 > all.length;
  const box = [left - MOST, top - MOST, right - left + 2 * MOST, bottom - top + 2 * MOST + KEY].map(Math.round);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart map" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}" role="img" aria-labelledby="${id}-name ${id}-said">
<title id="${id}-name">${words.title}</title>
<desc id="${id}-said">${words.description}</desc>
${groundPatterns(id)}${empty.map(
  (shape) => html`<path class="ground ground-nobody" d="${outline(shape.outline)}"/>
`,
)}${grounds}${circles}${areMost ? names : undefined}${sizeKey(most, radius, [left, bottom + MOST + KEY - 4], words, lang)}</svg>
`;
}

/** The textures of places of which some is not known. */
function groundPatterns(id: string): Markup {
  return html`<defs>
<pattern id="${id}-some" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" class="ground-all"/><line x1="1" x2="1" y2="9" class="ground-line"/></pattern>
<pattern id="${id}-silent" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" class="ground-nobody-fill"/><path d="M0,0L9,9M9,0L0,9" class="ground-line"/></pattern>
</defs>
`;
}
