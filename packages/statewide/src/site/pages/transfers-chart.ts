import type { ChartData, ChartFigure } from '../../charts/chart-data.ts';
import type { SiteSource } from '../page/site-page.ts';
import { quarterBelow } from './quarter-below.ts';

/** People handed to ICE over the quarters. */
export function transfersChart(
  id: string,
  quarters: readonly {
    readonly quarter: string;
    readonly transfers?: ChartFigure;
    readonly besides?: readonly string[];
  }[],
  besides: readonly string[],
  { words }: SiteSource,
): ChartData {
  const { charts } = words;
  return {
    id,
    title: charts.transfers,
    unit: charts.persons,
    description: charts.transfersSaid,
    heading: charts.quarter,
    besides,
    absent: charts.absent,
    atLeast: charts.atLeast,
    series: [{ label: charts.transfers, look: 'solid' }],
    points: quarters.map(({ quarter, transfers, besides: more }, at) => ({
      label: quarter,
      below: quarterBelow(quarter, at),
      ...(more === undefined ? {} : { besides: more }),
      ...(transfers === undefined ? {} : { figures: [transfers] }),
    })),
  };
}
