import type { ChartData } from '../../charts/chart-data.ts';
import { type Decided, decisionGroups } from '../facts/site-facts.ts';
import type { SiteSource } from '../page/site-page.ts';
import { quarterBelow } from './quarter-below.ts';

/** One quarter of a trend. */
export interface TrendQuarter extends Decided {
  readonly quarter: string;
  /** Below the quarter: the share of expected agencies that reported. */
  readonly share?: string;
  readonly besides?: readonly string[];
}

const LOOKS = { complied: 'solid', declined: 'hatched', 'none-made': 'pale', 'not-recorded': 'dotted' } as const;

/** Asks by decision over the quarters. Where the reports of a quarter do not split their asks, it stands as if without figures: a bar of one part would be read as one decision. */
export function asksChart(
  id: string,
  quarters: readonly TrendQuarter[],
  besides: readonly string[],
  { words }: SiteSource,
): ChartData {
  const { charts } = words;
  return {
    id,
    title: charts.asks,
    unit: charts.asksUnit,
    description: charts.asksSaid,
    heading: charts.quarter,
    total: charts.all,
    besides,
    absent: quarters.some(({ asks, decided }) => asks !== undefined && decided === undefined)
      ? `${charts.absent} / ${charts.notSplit}`
      : charts.absent,
    atLeast: charts.atLeast,
    series: decisionGroups.map((group) => ({ label: charts.groups[group], look: LOOKS[group] })),
    points: quarters.map(({ quarter, decided, share, besides: more }, at) => ({
      label: quarter,
      below: quarterBelow(quarter, at, share),
      ...(more === undefined ? {} : { besides: more }),
      ...(decided === undefined ? {} : { figures: decisionGroups.map((group) => decided[group]) }),
    })),
  };
}
