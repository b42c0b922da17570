import type { Severity } from '@daybook/types';

/** A rule whose severity is to be another one, or that is to be left out, with the reason that every output shows. */
export interface Regrade {
  readonly rule: string;
  readonly severity: Severity | 'off';
  readonly reason: string;
  /** The last day on which it holds, `YYYY-MM-DD`; for ever where nothing is said. */
  readonly until?: string;
}
