/** Which columns of some rows say anything at all. */
export function withoutEmpty(rows: readonly (readonly string[])[]): boolean[] {
  return (rows[0] ?? []).map((_, at) => rows.some((row) => row[at] !== ''));
}
