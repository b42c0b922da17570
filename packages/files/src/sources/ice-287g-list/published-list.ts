import type { CalendarDate } from '@daybook/types';
import type { ListRow } from './list-row.ts';

/** One list as ICE published it on one day: of the agreements signed, or of those that wait for a signature. */
export interface PublishedList {
  readonly file: string;
  readonly sha256: string;
  readonly asOf: CalendarDate;
  readonly kind: 'participating' | 'pending';
  readonly releaseId: string;
  readonly rows: readonly ListRow[];
  /** Rows of data, those that made no record too. */
  readonly rowsRead: number;
}
