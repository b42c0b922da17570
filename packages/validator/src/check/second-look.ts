import type { Origin, RecordKind, SetCheck } from '@daybook/types';

/** A set check that remembers so little that it must see the records once more before it can say anything for certain. */
export interface SecondLook<R> extends SetCheck<R> {
  /** After the first reading: whether there is anything to look at again. */
  wantsAgain(): boolean;
  /** Takes each record of the second reading, in the same order. */
  again(record: R, origin: Origin, kind: RecordKind): void;
}
