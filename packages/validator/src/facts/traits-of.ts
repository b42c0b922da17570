import type { Entry, RecordKind, Request } from '@daybook/types';
import { glance } from './glance.ts';
import { TRAITS } from './traits.ts';

/** The traits of a record, as bits of `TRAITS`. Only requests have any of their own. */
export function traitsOf(kind: RecordKind, record: Entry['record']): number {
  return kind === 'request' ? glance(record as unknown as Request).traits | TRAITS.any : TRAITS.any;
}
