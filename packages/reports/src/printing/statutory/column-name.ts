/** What a column is called in a data file: a dimension by its name, a place of a record by its last word. */
export function columnName(column: string): string {
  return (
    column
      .split('/')
      .filter((step) => step !== '*')
      .at(-1) ?? column
  );
}
