import type { CurrentReport } from './current-reports.ts';

/** Whether two reports are of one series: the same agency or place, from the same kind of source, for as many months. */
export function isSameSeries({ about, months }: CurrentReport, other: CurrentReport): boolean {
  return (
    about.agency_id === other.about.agency_id &&
    about.jurisdiction_id === other.about.jurisdiction_id &&
    about.source_kind === other.about.source_kind &&
    months.length === other.months.length
  );
}
