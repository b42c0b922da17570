import { html, type Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { shortNumber } from '../../charts/short-number.ts';
import type { MapWords } from './state-map.ts';

/** Units that a letter of the map takes on a phone, where it is largest. */
export const LETTER = 18;

/** What the circles of a map stand for: a large and a small one, standing on one line, with their numbers. */
export function sizeKey(
  most: number,
  radius: (value: number) => number,
  [left, bottom]: readonly [left: number, bottom: number],
  { asks }: MapWords,
  lang: Lang,
): Markup {
  const large = roundDown(most);
  const small = roundDown(large / 5);
  const keys = small < large && small > 0 ? [large, small] : [large];
  let x = left;
  return html`${keys.map((value) => {
    const r = Math.max(2.5, radius(value));
    const middle = x + r;
    const said = asks(shortNumber(value, lang));
    x = middle + r + LETTER * (said.length + 2);
    return html`<circle class="asks" cx="${middle.toFixed(0)}" cy="${(bottom - r).toFixed(0)}" r="${r.toFixed(1)}"/><text x="${(middle + r + 8).toFixed(0)}" y="${(bottom - r + 6).toFixed(0)}">${said}</text>
`;
  })}`;
}

/** A round number not above: 1, 2 or 5 and zeros. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const ten = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((one) => one * ten <= value) ?? 1) * ten;
}
