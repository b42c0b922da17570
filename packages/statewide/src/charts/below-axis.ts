import { html, type Markup } from '@daybook/files';
import type { ChartPoint } from './chart-data.ts';

/** Pixels that one line of names below an axis takes. */
const LINE = 15;

/** The names of the points below the axis, the first line in full ink. `at` gives the middle of a point, in percent. */
export function belowAxis(points: readonly ChartPoint[], at: (index: number) => number, bottom: number): Markup {
  return html`${points.map((point, index) =>
    point.below.map(
      (
        line,
        no,
      ) => html`<text class="middle${no === 0 ? '' : ' soft'}" x="${at(index).toFixed(2)}%" y="${bottom + 16 + no * LINE}">${line}</text>
`,
    ),
  )}`;
}

/** How high the names below an axis are. */
export function belowHeight(points: readonly ChartPoint[]): number {
  return 8 + LINE * Math.max(0, ...points.map(({ below }) => below.length));
}
