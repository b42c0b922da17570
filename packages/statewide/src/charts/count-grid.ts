import { html, type Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { ScaleLinear } from 'd3-scale';
import { shortNumber } from './short-number.ts';

/** The lines across a chart of counts, each with its number on it at the left. Counts are whole, so no line stands between two. */
export function countGrid(scale: ScaleLinear<number, number>, lang: Lang): Markup {
  const ticks = scale.ticks(4).filter(Number.isInteger);
  return html`${ticks.map((tick) => {
    const y = Math.round(scale(tick)) + 0.5;
    return html`<line x2="100%" y1="${y}" y2="${y}" class="${tick === 0 ? 'base' : 'grid'}"/>${
      tick === 0 ? undefined : html`<text class="soft" y="${y - 4}">${shortNumber(tick, lang)}</text>`
    }
`;
  })}`;
}
