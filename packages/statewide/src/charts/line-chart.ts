import { html, type Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { scalePoint } from 'd3-scale';
import { belowAxis, belowHeight } from './below-axis.ts';
import type { ChartData } from './chart-data.ts';
import { chartFrame } from './chart-frame.ts';
import { countGrid } from './count-grid.ts';
import { countScale } from './count-scale.ts';
import { shortNumber } from './short-number.ts';

const TOP = 22;
const PLOT = 130;
const LEFT = 9;

/**
 * One line of the first series. Where a point has no figure the line is broken: nothing is drawn between what was never
 * reported. It is as wide as its place on the page, and its text keeps its size.
 */
export function lineChart(data: ChartData, lang: Lang): Markup {
  const { id, title, description, points } = data;
  const bottom = TOP + PLOT;
  const figures = points.map((point) => point.figures?.[0]);
  const y = countScale(Math.max(0, ...figures.map((figure) => Number(figure?.value ?? 0))), [TOP, bottom]);
  const x = scalePoint<number>(points.keys(), [LEFT, 100]).padding(0.5);
  const placeOf = (index: number) => {
    const figure = figures[index];
    return figure === undefined
      ? undefined
      : { across: (x(index) ?? 0).toFixed(2), down: y(Number(figure.value)).toFixed(1), figure };
  };
  const lines = points.map((_, index) => {
    const [from, to] = [placeOf(index), placeOf(index + 1)];
    if (from === undefined || to === undefined) return undefined;
    return html`<line class="line" x1="${from.across}%" y1="${from.down}" x2="${to.across}%" y2="${to.down}"/>
`;
  });
  const marks = points.map((point, index) => {
    const place = placeOf(index);
    const across = (x(index) ?? 0).toFixed(2);
    if (place === undefined)
      return html`<line class="gap" x1="${across}%" x2="${across}%" y1="${TOP}" y2="${bottom}"><title>${point.label}: ${data.absent}</title></line>
`;
    const said = `${shortNumber(place.figure.value, lang)}${place.figure.isAtLeast === true ? '+' : ''}`;
    return html`<circle class="point" cx="${across}%" cy="${place.down}" r="4"><title>${point.label}: ${said}</title></circle><text class="middle" x="${across}%" y="${(Number(place.down) - 10).toFixed(1)}">${said}</text>
`;
  });
  return chartFrame({
    id,
    title,
    description,
    height: bottom + belowHeight(points),
    body: [countGrid(y, lang), html`${lines}${marks}`, belowAxis(points, (index) => x(index) ?? 0, bottom)],
  });
}
