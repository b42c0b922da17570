import { html, type Markup } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { barChart } from './bar-chart.ts';
import type { ChartData } from './chart-data.ts';
import { chartLegend } from './chart-legend.ts';
import { chartTable } from './chart-table.ts';
import { lineChart } from './line-chart.ts';

const KINDS = { bars: barChart, line: lineChart } as const;

/** A chart with its title, what its parts are, and its table: one cannot be had without the others. */
export function chartFigure(kind: keyof typeof KINDS, data: ChartData, lang: Lang): Markup {
  return html`<figure class="charted">
<figcaption><h3 id="${data.id}-title">${data.title} <small>${data.unit}</small></h3></figcaption>
${chartLegend(data)}${KINDS[kind](data, lang)}${chartTable(data)}</figure>
`;
}
