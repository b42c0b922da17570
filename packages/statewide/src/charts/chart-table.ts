import { html, type Markup } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { ChartData, ChartFigure, ChartPoint } from './chart-data.ts';
import { chartSum } from './chart-sum.ts';

/** The table of a chart: every figure that it draws, in full. It is named by the heading with the id `<id>-title`. */
export function chartTable(data: ChartData): Markup {
  const { id, heading, series, total, besides = [], points, absent } = data;
  const hasTotal = total !== undefined && series.length > 1;
  const across = series.length + (hasTotal ? 1 : 0);
  const row = ({ label, figures, besides: more = [] }: ChartPoint) => {
    const cells =
      figures === undefined
        ? html`<td class="mark" colspan="${across}">${absent}</td>`
        : html`${[...figures, ...(hasTotal ? [chartSum(figures)] : [])].map((figure) => html`<td class="n">${shown(figure, data)}</td>`)}`;
    return html`<tr><th scope="row">${label}</th>${cells}${more.map((text) => html`<td class="n">${text}</td>`)}</tr>
`;
  };
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby="${id}-title">
<table class="small${across + besides.length < 3 ? ' narrow' : ''}" aria-labelledby="${id}-title">
<thead><tr><th scope="col">${heading}</th>${[...series.map(({ label }) => label), ...(hasTotal ? [total] : []), ...besides].map((label) => html`<th scope="col" class="n">${label}</th>`)}</tr></thead>
<tbody>
${points.map(row)}</tbody>
</table>
</div>
`;
}

function shown({ value, isAtLeast }: ChartFigure, { atLeast }: ChartData): string {
  return isAtLeast === true ? `${atLeast} ${showNumber(value)}` : showNumber(value);
}
