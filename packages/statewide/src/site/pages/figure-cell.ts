import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { ChartFigure } from '../../charts/chart-data.ts';
import type { SiteSource } from '../page/site-page.ts';

/** A figure as a cell; what is not known is a dash with its meaning, never a zero. */
export function figureCell(figure: ChartFigure | undefined, { words: { charts, keys } }: SiteSource): Markup {
  if (figure === undefined || (figure.isAtLeast === true && figure.value === 0))
    return html`<td class="n mark"><span aria-hidden="true">–</span><span class="out">${keys.notKnown}</span></td>`;
  return html`<td class="n">${figure.isAtLeast === true ? `${charts.atLeast} ` : undefined}${showNumber(figure.value)}</td>`;
}
