/** In which way a value departs from the schema. Each kind is put into words by a fault of `faults/`. */
export type FlawKind =
  | 'type'
  | 'code'
  | 'date'
  | 'instant'
  | 'address'
  | 'range'
  | 'long'
  | 'short'
  | 'form'
  | 'name'
  | 'missing'
  | 'unknown'
  | 'many'
  | 'few'
  | 'repeated'
  | 'needed'
  | 'barred'
  | 'misfit'
  | 'unwelcome'
  | 'telling';

/** One departure from the schema, as the generated checks report it. */
export interface Flaw {
  readonly what: FlawKind;
  /** The number of the field in the record's list of fields. */
  readonly field: number;
  /** What the `*` of the field's pointer stand for, from the left. */
  readonly at: readonly (number | string)[];
  /** The key that the schema does not know. */
  readonly name?: string;
  /** The number of the condition that asks for it, where only some entries are asked. */
  readonly because?: number;
}
