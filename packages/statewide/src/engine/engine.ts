/** What a query gives for one column: whole numbers above 2⁵³ − 1 are `bigint`, days `YYYY-MM-DD`. */
export type SqlValue = string | number | bigint | boolean | null;

/** One row of an answer, by the name of its column. */
export type Row = Readonly<Record<string, SqlValue>>;

/** Whatever answers SQL over the tables of the dataset: DuckDB here, a server of the state's own elsewhere. */
export interface Engine {
  /**
   * @param sql one SELECT over the tables of the dataset.
   * @throws Error when the query cannot be answered: a fault of the program, since no query is typed by a user.
   */
  rows(sql: string): Promise<readonly Row[]>;
}
