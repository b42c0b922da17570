import type { CalendarDate } from '@daybook/types';

/** One published list, as the listings of agreements remember it. */
export interface ListShown {
  readonly as_of: CalendarDate;
  readonly release_id: string;
  /** Agreements in force, or those that wait for a signature. */
  readonly kind: 'in-force' | 'pending';
  /** Rows that it has, by state and model. */
  readonly counts: readonly { readonly state: string; readonly agreement_type: string; readonly agreements: number }[];
  readonly agreements: number;
}
