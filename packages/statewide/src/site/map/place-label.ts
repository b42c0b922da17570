import { html, type Markup } from '@daybook/files';
import type { GeoPath } from 'd3-geo';
import type { Shape } from './shape.ts';
import { LETTER } from './size-key.ts';

/**
 * The name of a place on the map, under its circle. Nothing where it is wider than its place, as it is on a phone.
 *
 * @param radius of the circle; 0 where there is none.
 */
export function placeLabel({ name, outline }: Shape, radius: number, path: GeoPath): Markup | undefined {
  const [[from], [to]] = path.bounds(outline);
  if (name === undefined || name.length * LETTER > to - from) return undefined;
  const [x, y] = path.centroid(outline);
  const below = radius > 0 ? radius + 28 : 10;
  return html`<text class="name middle" x="${x.toFixed(0)}" y="${(y + below).toFixed(0)}">${name}</text>
`;
}
