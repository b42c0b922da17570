import type { Repair } from '@daybook/files';
import type { Fix } from '@daybook/types';
import type { Found } from './found.ts';

/** A finding as whoever mends the file needs it: every place where the value stands, and what it should be. */
export function repairsOf(found: Found, fix: Fix): Repair[] {
  const { value: _, hidden_length: __, ...place } = found.place();
  const { rule, byte } = found;
  const repair: Repair = { rule, place, fix, ...(byte === undefined ? {} : { byte }) };
  const also = found.also?.() ?? [];
  return [repair, ...also.map((other): Repair => ({ ...repair, place: { ...place, ...other }, isAlso: true }))];
}
