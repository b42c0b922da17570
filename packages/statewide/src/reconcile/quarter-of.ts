import { periodOf } from '@daybook/reports';

/** The quarter of a day, a month or a quarter. */
export function quarterOf(placed: string): string {
  return placed.includes('Q') ? placed : periodOf(`${placed.slice(0, 7)}-01`, 'quarter');
}
