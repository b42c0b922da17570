import type { Fault, Fix, Place, RawFinding } from '@daybook/types';

/** What a finding of the reader says beside its place. */
export interface Detail {
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

/** Makes the finding of a fault at a place. */
export function raise(fault: Fault, place: Place, detail: Detail = {}): RawFinding {
  return { rule: fault.id, place, ...detail };
}
