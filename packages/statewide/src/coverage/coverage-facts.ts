import type { Registry } from '@daybook/types';
import type { PublishedReport } from './published-report.ts';

/** What coverage is told from. */
export interface CoverageFacts {
  /** Who is expected to report, one registry a state. Without any nobody is expected, and only who reported is listed. */
  readonly registries?: readonly Registry[];
  /** Everything published so far, in any order, superseded and set-aside publications too. */
  readonly reports: readonly PublishedReport[];
  /** The day on which it is judged, `YYYY-MM-DD`. */
  readonly today: string;
}
