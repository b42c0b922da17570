import type { MeasureUnitCode, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { Period } from '../../calendar/parse-period.ts';
import type { MonthRow } from '../../importing/monthly/place-months.ts';

/** Each column of figures: the measure that it is, and its unit. Inmates are counted again in every month. */
const measures: readonly { readonly field: string; readonly measure: string; readonly unit: MeasureUnitCode }[] = [
  { field: 'inmates', measure: 'inmates-with-detainers', unit: 'inmate-months' },
  { field: 'inmate_days', measure: 'inmate-days-with-detainers', unit: 'bed-days' },
  { field: 'cost', measure: 'cost-of-inmates-with-detainers', unit: 'cents' },
];

/**
 * The three tables of a month or quarter. A quarter is split by month; its total stands there only where all three months
 * are reported, and is missing where a month's figure is. A month without a report has no row, and the table is then not
 * complete.
 */
export function texasTables(period: Period, rows: readonly MonthRow[]): QuarterlyReportTable[] {
  return measures.map(({ field, measure, unit }) => {
    const isQuarter = period.months.length > 1;
    const complete = rows.length === period.months.length;
    const figures = rows.map(({ month, figures }) => ({ month, value: figures[field] ?? null }));
    const sum = figures.reduce<number | null>(
      (total, { value }) => (total === null || value === null ? null : total + value),
      0,
    );
    const byMonth = figures.map(({ month, value }): QuarterlyReportRow => ({ month, ...shown(value) }));
    const total: QuarterlyReportRow = { ...(isQuarter && { month: 'total' }), ...shown(sum) };
    return {
      table_id: measure,
      measure,
      unit,
      kind: 'flow',
      placed_by: 'period',
      adds_over_time: true,
      adds_over_agencies: true,
      dimensions: isQuarter ? ['month'] : [],
      complete,
      rows: [...(isQuarter ? byMonth : []), ...(complete ? [total] : [])],
    };
  });
}

function shown(value: number | null): Pick<QuarterlyReportRow, 'value' | 'missing'> {
  return value === null ? { missing: 'unknown' } : { value };
}
