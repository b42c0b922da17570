/** The titles of fields and codes in one language. */
export interface Titles {
  /** Of each kind of record, the titles of its fields in the order of its list of fields. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Of each codelist, the title of each code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Of each view that a reporting law asks for, the law's name. */
  readonly views: Readonly<Record<string, string>>;
}
