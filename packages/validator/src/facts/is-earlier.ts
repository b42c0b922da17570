import { epochOf } from '@daybook/reports';

/** Whether one RFC 3339 moment is before another. Written with the same offset, the texts tell it. */
export function isEarlier(at: string, than: string): boolean {
  if (at.length === 25 && than.length === 25 && at.endsWith(than.slice(19))) return at < than;
  return epochOf(at) < epochOf(than);
}
