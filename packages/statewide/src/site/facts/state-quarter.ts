import type { ChartFigure } from '../../charts/chart-data.ts';
import { chartSum } from '../../charts/chart-sum.ts';
import { type CoverageCount, coverageCount } from '../../coverage/coverage-count.ts';
import { type Decided, type DecisionGroup, decisionGroups, type SiteAgency } from './site-facts.ts';

/** Who reported of a quarter, and what those who did come to. */
export interface StateQuarter extends Decided {
  readonly quarter: string;
  readonly count: CoverageCount;
  /** How many reports the figures are of, expected or not. */
  readonly answers: number;
  readonly requests?: ChartFigure;
  readonly transfers?: ChartFigure;
  /** How many of them tell of transfers. */
  readonly withTransfers: number;
}

const answers: ReadonlySet<string> = new Set(['reported', 'reported-zero', 'nil']);

/** Adds up a quarter over agencies. What was not reported is in no figure, and makes none of them zero. */
export function stateQuarter(agencies: readonly SiteAgency[], quarter: string): StateQuarter {
  const all = agencies.flatMap((agency) => agency.quarters.get(quarter) ?? []);
  const answering = all.filter(({ standing }) => answers.has(standing.standing));
  const sum = (pick: (one: (typeof all)[number]) => ChartFigure | undefined) => sumOf(answering.map(pick));
  const [requests, asks, transfers] = [sum((one) => one.requests), sum((one) => one.asks), sum((one) => one.transfers)];
  const decided = answering.some((one) => one.decided !== undefined)
    ? (Object.fromEntries(
        decisionGroups.map((group) => [group, sumOf(answering.map((one) => one.decided?.[group])) ?? { value: 0 }]),
      ) as Record<DecisionGroup, ChartFigure>)
    : undefined;
  return {
    quarter,
    count: coverageCount(all.map(({ standing }) => standing)),
    answers: answering.length,
    withTransfers: answering.filter((one) => one.transfers !== undefined).length,
    ...(asks === undefined ? {} : { asks }),
    ...(requests === undefined ? {} : { requests }),
    ...(transfers === undefined ? {} : { transfers }),
    ...(decided === undefined ? {} : { decided }),
  };
}

/** Figures added: not known where none is. Those of agencies that say nothing are missed, so there may be more. */
function sumOf(figures: readonly (ChartFigure | undefined)[]): ChartFigure | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length === 0) return undefined;
  const { value, isAtLeast } = chartSum(known);
  return isAtLeast === true ? { value, isAtLeast } : { value };
}
