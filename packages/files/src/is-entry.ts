import type { Entry } from '@daybook/types';
import type { Reading } from './reading.ts';

/** True for a record, false for a finding. */
export function isEntry(reading: Reading): reading is Entry {
  return 'record' in reading;
}
