import { groupOf } from '@daybook/reports';
import { grouped } from '../../build/grouped.ts';
import type { ChartFigure } from '../../charts/chart-data.ts';
import { chartSum } from '../../charts/chart-sum.ts';
import type { Row } from '../../engine/engine.ts';
import { countIn, figureIn, textIn } from './row-reader.ts';
import { type AgencyQuarter, type DecisionGroup, decisionGroups } from './site-facts.ts';

/** The rows of one agency and quarter, of the queries that hold figures. */
export interface FigureRows {
  readonly totals: readonly Row[];
  readonly asks: readonly Row[];
  readonly reasons: readonly Row[];
}

/**
 * The figures of an agency for a quarter: by its report of the quarter, or where there is none by those of its months.
 *
 * @param standing what coverage says that the agency did.
 */
export function figuresOfQuarter(
  rows: FigureRows,
  quarter: string,
  standing?: string,
): Omit<AgencyQuarter, 'standing'> {
  const totals = ofQuarter(rows.totals, quarter);
  const total = (measure: string) => sumOf(totals.filter((row) => row.measure === measure));
  const split = ofQuarter(rows.asks, quarter);
  // Of a table without rows nothing is told but by the balance, or by the certificate that there was nothing.
  const received = total('received')?.value;
  const isNothing = received === 0 || standing === 'nil' || standing === 'reported-zero';
  const asks = total('asks-received') ?? (isNothing ? { value: 0 } : undefined);
  // A published total that is larger than its parts is not set against them: it is only shown.
  const decided = split.some((row) => groupIn(row) !== undefined) || asks?.value === 0 ? byGroup(split) : undefined;
  return {
    ...known('asks', asks),
    ...known('requests', total('requests-received') ?? (asks?.value === 0 ? asks : undefined)),
    ...known('transfers', total('transfers-to-ice')),
    ...known('holds', total('holds')),
    ...known('bookings', total('bookings')),
    ...(decided === undefined ? {} : { decided }),
    asked: [
      ...grouped(
        split.filter((row) => textIn(row, 'ask') !== ''),
        (row) => textIn(row, 'ask'),
      ),
    ]
      .map(([ask, some]) => ({ ask, decided: byGroup(some) }))
      .sort((a, b) => (a.ask < b.ask ? -1 : 1)),
    reasons: ofQuarter(rows.reasons, quarter).flatMap((row) => {
      const reason = /(?:^|;)reason=([^;]*)/.exec(textIn(row, 'cell'))?.[1];
      // A reason that is withheld is named without its number.
      const figure = figureIn(row) ?? { value: 0, isAtLeast: true };
      const group = groupIn(row);
      return reason === undefined || group === undefined ? [] : [{ group, reason, figure }];
    }),
  };
}

/** Rows of the quarter's own report, else of its months. Reports of longer periods say nothing of a quarter. */
function ofQuarter(rows: readonly Row[], quarter: string): Row[] {
  const own = rows.filter((row) => row.period === quarter);
  return own.length > 0 ? own : rows.filter((row) => /^\d{4}-\d{2}$/.test(textIn(row, 'period')));
}

const groupIn = (row: Row) => groupOf('decision', textIn(row, 'decision')) as DecisionGroup | undefined;

function byGroup(rows: readonly Row[]): Record<DecisionGroup, ChartFigure> {
  const groups = decisionGroups.map((group) => [
    group,
    sumOf(rows.filter((row) => groupIn(row) === group)) ?? { value: 0 },
  ]);
  return Object.fromEntries(groups) as Record<DecisionGroup, ChartFigure>;
}

/** Rows added; not known where none shows a figure. */
function sumOf(rows: readonly Row[]): ChartFigure | undefined {
  const figures = rows.map(figureIn);
  const shown = figures.filter((figure) => figure !== undefined);
  if (shown.length === 0) return undefined;
  const { value } = chartSum(shown);
  const isHidden = shown.length < rows.length || rows.some((row) => countIn(row, 'hidden') > 0);
  return isHidden ? { value, isAtLeast: true } : { value };
}

function known<Name extends string>(
  name: Name,
  figure: ChartFigure | undefined,
): { readonly [key in Name]?: ChartFigure } {
  return (figure === undefined ? {} : { [name]: figure }) as { readonly [key in Name]?: ChartFigure };
}
