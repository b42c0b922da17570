/** The sum of some numbers of a table. */
export function sumOf(table: readonly number[], places: readonly number[]): number {
  let total = 0;
  for (const place of places) total += table[place] as number;
  return total;
}
