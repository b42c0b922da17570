import { createRecount, type Difference, type Recount } from '@daybook/reports';
import type { QuarterlyReport, Request } from '@daybook/types';
import type { Sight } from '../sight.ts';
import type { CurrentReport } from './current-reports.ts';

/**
 * Counts a report again from as many records of the agency's log as the report says that it was counted from.
 *
 * A log grows at its end: its first records are the log as it was.
 */
export class PrefixRecount {
  readonly current: CurrentReport;
  readonly #recount: Recount;
  #left: number;
  #hasMore = false;

  constructor(current: CurrentReport, sight: Sight) {
    const { about } = current;
    this.current = current;
    this.#left = about.basis.rows ?? 0;
    this.#recount = createRecount(about, {
      ...agencyOf(about, sight),
      ...(about.basis.law.length > 0 && { law: sight.law }),
    });
  }

  take(request: Request): void {
    if (request.agency_id !== this.current.about.agency_id || request.source.kind !== 'own-log') return;
    if (this.#left > 0) this.#recount.take(request);
    else this.#hasMore = true;
    this.#left -= 1;
  }

  /** The figures that differ; nothing where the log is shorter, or has grown otherwise, so that nobody can say what it was. */
  differences = (): readonly Difference[] | undefined => {
    const { differences, rows } = this.#recount.finish();
    const isOther = rows === 0 || this.#left > 0 || (this.#hasMore && differences.length > 0);
    return isOther ? undefined : differences;
  };
}

function agencyOf({ agency_id, time_zone }: QuarterlyReport, sight: Sight) {
  const agency = agency_id === undefined ? undefined : sight.agency(agency_id);
  if (agency === undefined) return {};
  // The report's own zone placed its days.
  return { agency: time_zone === undefined ? agency : { ...agency, time_zone } };
}
