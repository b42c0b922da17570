import { FingerprintSet } from '../../importing/fingerprint-set.ts';

/** Counts rows that repeat an earlier one in every column. */
export class RepeatedRows {
  readonly #seen = new FingerprintSet();
  count = 0;

  take(cells: readonly string[]): void {
    if (!this.#seen.add(...cells)) this.count += 1;
  }
}
