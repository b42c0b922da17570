import { html, type Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { scaleBand } from 'd3-scale';
import { belowAxis, belowHeight } from './below-axis.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { chartFrame } from './chart-frame.ts';
import { chartSum } from './chart-sum.ts';
import { countGrid } from './count-grid.ts';
import { countScale } from './count-scale.ts';
import { lookFill, lookPatterns } from './look-patterns.ts';
import { shortNumber } from './short-number.ts';

const TOP = 22;
const PLOT = 190;
/** Percent of the width that the numbers of the grid have to themselves. */
const LEFT = 9;
/** Percent of the width that a bar takes at most: where there are few, it stays one. */
const WIDEST = 16;

/**
 * Bars, each of one part or several upon one another, with their sum above. It is as wide as its place on the page, and its
 * text keeps its size. A point without figures is an empty, dashed place.
 */
export function barChart(data: ChartData, lang: Lang): Markup {
  const { id, title, description, series, points } = data;
  const bottom = TOP + PLOT;
  const sums = points.map(({ figures }) => Number(chartSum(figures ?? []).value));
  const y = countScale(Math.max(0, ...sums), [TOP, bottom]);
  const x = scaleBand<number>(points.keys(), [LEFT, 100]).paddingInner(0.3).paddingOuter(0.15);
  const wide = Math.min(x.bandwidth(), WIDEST);
  const leftOf = (index: number) => (x(index) ?? 0) + (x.bandwidth() - wide) / 2;
  const bar = (point: ChartPoint, index: number) => {
    const across = html`x="${leftOf(index).toFixed(2)}%" width="${wide.toFixed(2)}%"`;
    const { figures } = point;
    if (figures === undefined)
      return html`<rect ${across} y="${TOP}" height="${PLOT}" class="gap"><title>${point.label}: ${data.absent}</title></rect>
`;
    const sum = chartSum(figures);
    let below = 0;
    const parts = figures.map(({ value }, no) => {
      const from = y(below);
      below += Number(value);
      const part = series[no];
      if (part === undefined || from - y(below) < 0.05) return undefined;
      return html`<rect ${across} y="${y(below).toFixed(1)}" height="${(from - y(below)).toFixed(1)}" ${lookFill(id, part.look)}><title>${point.label}, ${part.label}: ${shortNumber(value, lang)}</title></rect>
`;
    });
    const middle = leftOf(index) + wide / 2;
    return html`${parts}<text class="middle" x="${middle.toFixed(2)}%" y="${(y(below) - 6).toFixed(1)}">${shortNumber(sum.value, lang)}${sum.isAtLeast === true ? '+' : ''}</text>
`;
  };
  return chartFrame({
    id,
    title,
    description,
    height: bottom + belowHeight(points),
    body: [
      lookPatterns(id),
      countGrid(y, lang),
      html`${points.map(bar)}`,
      belowAxis(points, (index) => leftOf(index) + wide / 2, bottom),
    ],
  });
}
