import type { CalendarDate, Entry, Import, Month } from '@daybook/types';
import type { ImportLog } from '../import-log.ts';
import type { MonthlySource } from './monthly-source.ts';
import { originOf } from './origin-of.ts';
import type { PlaceSeries } from './place-months.ts';
import { seriesReports } from './series-reports.ts';

/** Yields the reports, place by place, counts them and tells of the months that a place left out. */
export function* reportEntries(
  series: readonly PlaceSeries[],
  source: MonthlySource<string>,
  asOf: CalendarDate,
  counts: Import['counts'],
  log: ImportLog,
): Generator<Entry[]> {
  const all = [...new Set(series.flatMap(({ months }) => [...months.keys()]))].sort();
  const [main = ''] = Object.keys(source.figures);
  const found = { reports: 0, partial_quarters: 0, zero_months: 0 };
  for (const one of series) {
    const entries: Entry[] = [];
    for (const { report, first, isPartial } of seriesReports(one, source, asOf)) {
      const isMonth = report.period.name === first.month;
      found.reports += 1;
      if (!isMonth && isPartial) found.partial_quarters += 1;
      if (isMonth && first.figures[main] === 0) found.zero_months += 1;
      entries.push({ kind: 'quarterly-report', record: { ...report }, origin: originOf(first) });
    }
    yield entries;
    tellOfGaps(one, all, log);
  }
  Object.assign(counts, found);
}

/** A month that others report and this place does not is missing, and not zero. */
function tellOfGaps({ place, months }: PlaceSeries, all: readonly Month[], log: ImportLog): void {
  const [first] = months.values();
  const gaps = all.filter((month) => !months.has(month));
  if (first === undefined || gaps.length === 0) return;
  const shown = gaps.slice(0, 6).join(', ') + (gaps.length > 6 ? ' …' : '');
  const name = place.agency?.printed ?? place.county?.name ?? place.state.name;
  log.unresolved(first.at, name, 'months-missing', { count: gaps.length, months: shown });
}
