import { periodOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { dayOf } from './day-of.ts';

/**
 * The quarter in which an entry stands, by its receipt and the calendar of the agency, such as `2026-Q1`.
 *
 * @param now the moment in which it is saved, for an entry that does not say when it came.
 */
export const quarterOf = (
  { received_on, received_at }: Pick<Request, 'received_on' | 'received_at'>,
  zone: string | undefined,
  now: string,
): string => periodOf(received_on ?? dayOf(received_at ?? now, zone), 'quarter');
