import type { Fault, Fix, Place, RawFinding } from '@daybook/types';
import type { FaultId } from './faults/index.ts';

/** What a finding of the reader says beside its place. */
export interface Detail {
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  readonly isSaid?: true;
}

/** Makes the finding of a fault at a place. The reader names faults by id: it needs none of their words. */
export function raise(fault: FaultId | Fault, place: Place, detail: Detail = {}): RawFinding {
  return { rule: typeof fault === 'string' ? fault : fault.id, place, ...detail };
}
