/** A value of a row before it is written. */
export type Value = string | number | boolean | null | undefined;

/** A row of a table of the dataset, by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;
