import type { Agreement } from '@daybook/types';

/** Whether the record says that the agreement binds on a day: signed, not ended by then. A suspended one still binds. */
export function isLive({ status, ended_on, ended_between }: Agreement, on: string): boolean {
  if (status !== 'active' && status !== 'suspended') return false;
  return ended_between === undefined && (ended_on === undefined || ended_on > on);
}
