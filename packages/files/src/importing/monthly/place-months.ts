import type { Month } from '@daybook/types';
import type { At, ImportLog } from '../import-log.ts';
import type { ReportedPlace } from './reported-place.ts';

/** The file that a row stands in. */
export interface Release {
  readonly file: string;
  readonly sha256: string;
  readonly releaseId: string;
}

/** The figures of one row by their names; `null` where the file prints none. */
export type Figures = Readonly<Record<string, number | null>>;

/** What a file says of one place in one month. */
export interface MonthRow {
  readonly place: ReportedPlace;
  readonly month: Month;
  readonly figures: Figures;
  readonly at: At;
  readonly release: Release;
}

/** All months of one place, earliest first. */
export interface PlaceSeries {
  readonly place: ReportedPlace;
  readonly months: ReadonlyMap<Month, MonthRow>;
}

/**
 * Collects rows by place and month. A row that says the same once more is left out; two rows that differ contradict each
 * other, and neither is taken: the month is then a month without a report.
 */
export class PlaceMonths {
  readonly #log: ImportLog;
  readonly #rows = new Map<string, Map<Month, MonthRow>>();
  readonly #contradicted = new Set<string>();

  constructor(log: ImportLog) {
    this.#log = log;
  }

  take(row: MonthRow): void {
    const { place, month, at } = row;
    const months = this.#rows.get(place.id) ?? new Map<Month, MonthRow>();
    this.#rows.set(place.id, months);
    const before = months.get(month);
    if (before === undefined) months.set(month, row);
    else if (JSON.stringify(before.figures) === JSON.stringify(row.figures))
      this.#log.skipped(at, 'month-repeated', { row: before.at.row });
    else {
      this.#contradicted.add(`${place.id} ${month}`);
      this.#log.unresolved(at, month, 'month-contradicted', { row: before.at.row });
    }
  }

  /** Every place with its months, by id. */
  series(): PlaceSeries[] {
    const made: PlaceSeries[] = [];
    for (const [id, rows] of [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [first] = rows.values();
      const kept = [...rows.values()].filter(({ month }) => !this.#contradicted.has(`${id} ${month}`));
      if (first === undefined) continue;
      kept.sort((a, b) => (a.month < b.month ? -1 : 1));
      made.push({ place: first.place, months: new Map(kept.map((row) => [row.month, row])) });
    }
    return made;
  }
}
