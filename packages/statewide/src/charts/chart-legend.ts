import { html, type Markup } from '@daybook/files';
import type { ChartData } from './chart-data.ts';
import { lookFill } from './look-patterns.ts';

/** What the parts of the bars are, beside the textures of the chart with the same id. Nothing where there is one part alone. */
export function chartLegend({ id, series, points, absent }: ChartData): Markup | undefined {
  const isAbsent = points.some(({ figures }) => figures === undefined);
  if (series.length < 2 && !isAbsent) return undefined;
  const parts = series.length < 2 ? [] : series;
  return html`<ul class="legend" aria-hidden="true">
${parts.map(
  ({
    label,
    look,
  }) => html`<li><svg class="swatch" width="16" height="16"><rect x=".5" y=".5" width="15" height="15" ${lookFill(id, look)}/></svg>${label}</li>
`,
)}${isAbsent ? html`<li><svg class="swatch chart" width="16" height="16"><rect x=".5" y=".5" width="15" height="15" class="gap"/></svg>${absent}</li>` : undefined}</ul>
`;
}
