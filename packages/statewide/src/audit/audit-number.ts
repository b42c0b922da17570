import type { Words } from '@daybook/types';

/** One number of an audit. It opens to the rows behind it by its id (see `rowsBehind`). */
export interface AuditNumber {
  /** `<agency>:<quarter>:<name>`. */
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly agency_id: string;
  readonly quarter: string;
  readonly title: Words;
  /** A count, or a rate for `per`; absent where it is not known. */
  readonly value?: number;
  /** What is known of a count that is not known as a whole. */
  readonly at_least?: number;
  /** The exact interval of 95 % of a rate or share; `high` is absent where there is no upper limit. */
  readonly low?: number;
  readonly high?: number;
  readonly per?: number;
  /** The names of the numbers that it is made of. */
  readonly made_of?: readonly string[];
}
