import type { QuarterlyReportExpenditure, RegimeWhere, Request } from '@daybook/types';
import { costs } from '../measures/costs.ts';
import { cellsOfSplit } from './cells-of-split.ts';
import { coversPeriod } from './covers-period.ts';
import { splitMeasure } from './split-measure.ts';
import type { TablePlan } from './table-plan.ts';

/**
 * The whole statement of money: what the log holds, by the measure `costs`, and the lines that the agency states from its
 * books or as an estimate. Flows are never netted.
 */
export function expenditureSums(
  dimensions: readonly string[],
  where: readonly RegimeWhere[],
  belongs: (request: Request) => Request | undefined,
): TablePlan {
  return {
    measure: splitMeasure({ measure: costs, dimensions, where, papers: [], belongs }),
    unit: 'cents',
    placed_by: costs.placed_by,
    rows: ({ cells }, given) => {
      const { expenditures, reports } = given;
      const sums = new Map<string, number>();
      const put = (codes: readonly string[], amount: number) => {
        const key = codes.join('\n');
        sums.set(key, (sums.get(key) ?? 0) + amount);
      };
      for (const { codes, amount } of cellsOfSplit(cells, dimensions, where)) put(codes, amount);
      const stated = expenditures ?? reports.expenditures.flatMap((report) => report.expenditures);
      for (const line of stated.filter(({ basis }) => basis !== 'log')) {
        const isIn = where.every(({ dimension, in: codes }) => codes.includes(codeOf(line, dimension)));
        if (isIn && line.amount_cents !== undefined)
          put(
            dimensions.map((dimension) => codeOf(line, dimension)),
            line.amount_cents,
          );
      }
      const sorted = [...sums].sort(([left], [right]) => (left < right ? -1 : 1));
      return {
        rows: sorted.map(([key, value]) => ({ cells: dimensions.length === 0 ? [] : key.split('\n'), value })),
        isPartial: expenditures === undefined && !coversPeriod(reports.expenditures, given),
      };
    },
  };
}

function codeOf(line: QuarterlyReportExpenditure, dimension: string): string {
  if (dimension === 'cost_category') return line.category;
  if (dimension === 'money_source') return line.money_source;
  return dimension === 'money_flow' ? line.flow : '';
}
