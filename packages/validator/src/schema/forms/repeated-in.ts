const none: readonly number[] = [];

/** The places of a list's first elements that hold what stood before them already. */
export function repeatedIn(list: readonly unknown[], length: number): readonly number[] {
  if (length === 2) return list[0] === list[1] ? [1] : none;
  const seen = new Set<unknown>();
  const repeated: number[] = [];
  for (let at = 0; at < length; at++) {
    if (seen.size === seen.add(list[at]).size) repeated.push(at);
  }
  return repeated;
}
