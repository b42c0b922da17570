import type { Defect, Detail } from '@daybook/types';
import type { Book } from '../words/book.ts';
import type { Field } from './field.ts';
import type { Flaw, FlawKind } from './flaw.ts';

/** One flaw as a fault describes it: what stands there, in which field, in whose words. */
interface SeenFlaw {
  readonly flaw: Flaw;
  readonly field: Field;
  /** What stands at the field; for a list's flaw, the list. */
  readonly value: unknown;
  readonly book: Book;
  /** Whether another value would be right here, whatever else is wrong with the record. */
  fits(value: unknown): boolean;
  /** The view by which the record is judged; nothing where that is the agency's own. */
  readonly view: string | undefined;
  /** The field that an unknown one was probably meant to be. */
  readonly meantField: string | undefined;
  /** Why this entry is asked for it, in words; empty where every entry is. */
  readonly reason: string;
  /** The title of the sibling that may say why the field is missing. */
  readonly missingField: string | undefined;
}

/** A departure from the schema, as a defect with its words. `{field}` in its messages is always the field's title. */
export interface SchemaFault extends Defect {
  readonly flaws: readonly FlawKind[];
  describe(seen: SeenFlaw): Detail;
}
