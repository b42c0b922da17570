import type { Origin, RecordKind, SetCheck } from '@daybook/types';

/** A set check that remembers so little that it must see the records once more, as `Seen`, before it can say anything for certain. */
export interface SecondLook<Taken, Seen = Taken> extends SetCheck<Taken> {
  /** After the first reading: whether there is anything to look at again. */
  wantsAgain(): boolean;
  /** Takes each record of the second reading, in the same order. */
  again(record: Seen, origin: Origin, kind: RecordKind): void;
}
