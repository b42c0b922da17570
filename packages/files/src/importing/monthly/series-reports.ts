import type { CalendarDate, Month, QuarterlyReport } from '@daybook/types';
import type { MonthlySource } from './monthly-source.ts';
import { periodOver } from './period-over.ts';
import { periodReport } from './period-report.ts';
import type { MonthRow, PlaceSeries } from './place-months.ts';

/** A report with the row that it was first read from. */
export interface MadeReport {
  readonly report: QuarterlyReport;
  readonly first: MonthRow;
  /** True where a month of the period lacks the main figure. */
  readonly isPartial: boolean;
}

/** The reports of one place: one for each month that has a row, and one for each quarter that has any. */
export function* seriesReports(
  { place, months }: PlaceSeries,
  source: MonthlySource<string>,
  asOf: CalendarDate,
): Generator<MadeReport> {
  const rows = [...months.values()];
  const [main = ''] = Object.keys(source.figures);
  const quarters = new Map(
    rows.map(({ month }) => periodOver(month, 'quarter')).map((quarter) => [quarter.name, quarter]),
  );
  for (const period of [...rows.map(({ month }) => periodOver(month, 'month')), ...quarters.values()]) {
    const own = period.months.flatMap((month) => months.get(month as Month) ?? []);
    const report = periodReport(place, period, own, source, asOf);
    const isPartial = own.filter(({ figures }) => figures[main] !== null).length < period.months.length;
    yield { report, first: own[0] as MonthRow, isPartial };
  }
}
