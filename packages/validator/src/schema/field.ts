/** What a field holds, as far as messages and the showing of values need to know. */
export type FieldKind =
  | 'code'
  | 'date'
  | 'instant'
  | 'integer'
  | 'boolean'
  | 'id'
  | 'address'
  | 'text'
  | 'list'
  | 'part';

/** One field of a record: where it stands and what may stand in it. Its title is in the words of a language. */
export interface Field {
  /** JSON Pointer with `*` for places in lists and for free keys; `''` is the record. */
  readonly at: string;
  readonly is: FieldKind;
  /** The codelist that its codes come from. */
  readonly list?: string;
  /** True where the list is open: other codes of the right form are allowed. */
  readonly open?: true;
  /** The only values allowed, where they are not a codelist. */
  readonly values?: readonly string[];
  /** The least and the most: of a number, of a text's characters, of a list's elements. */
  readonly least?: number;
  readonly most?: number;
  /** A value of the right form, as the schema shows it. */
  readonly example?: string;
}

/** Why a part of an entry is needed or has no place there: what stands in another field. */
export interface Condition {
  readonly at: string;
  readonly is: 'equals' | 'at-least' | 'given' | 'not-given' | 'contains' | 'otherwise';
  readonly value?: string | number | boolean;
}
