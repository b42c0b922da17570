import type { Import, Request } from '@daybook/types';
import { count } from '../../importing/count.ts';
import type { DetainerRow } from './detainer-row.ts';
import { RepeatedRows } from './repeated-rows.ts';

type Tally = Record<string, number>;

/** Adds up what the requests of a release say, as its summary prints it. */
export class DetainerCounts {
  readonly #by = {
    value: {} as Tally,
    ask: {} as Tally,
    decision: {} as Tally,
    outcome: {} as Tally,
    level: {} as Tally,
  };
  readonly #repeated = new RepeatedRows();
  #requests = 0;
  #unresolved = 0;

  take(record: Request, row: DetainerRow, cells: readonly string[]): void {
    const [ask] = record.asks;
    this.#requests += 1;
    if (record.agency_id === undefined) this.#unresolved += 1;
    this.#repeated.take(cells);
    count(this.#by.value, row.liftReason.slice(0, 200));
    count(this.#by.ask, ask?.ask ?? '');
    count(this.#by.decision, row.told.decision);
    count(this.#by.outcome, row.told.custodyEnd);
    count(this.#by.level, row.facility.level);
  }

  /** The counts; every request has one ask. */
  result(facilities: number): Import['counts'] {
    return {
      requests: this.#requests,
      asks: this.#requests,
      facilities,
      agency_unresolved: this.#unresolved,
      exact_duplicates: this.#repeated.count,
      by_source_value: this.#by.value,
      by_ask: this.#by.ask,
      by_decision: this.#by.decision,
      by_outcome: this.#by.outcome,
      by_operator_level: this.#by.level,
    };
  }
}
