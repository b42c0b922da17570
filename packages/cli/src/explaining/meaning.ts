/** One thing that a name stands for. */
export interface Meaning {
  readonly kind:
    | 'rule'
    | 'code'
    | 'codelist'
    | 'field'
    | 'record'
    | 'law'
    | 'regime'
    | 'measure'
    | 'source'
    | 'settings'
    | 'map';
  readonly name: string;
  /** The text for a person, several lines. */
  readonly text: string;
}
