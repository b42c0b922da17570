/**
 * Which unknowns hang together: those of one tie are in one group, as are those of two ties that share one. Groups that
 * nothing ties to one another can be looked at alone.
 *
 * @param count how many unknowns there are.
 * @param ties the unknowns of each tie, by their places.
 * @returns the group of each unknown, numbered from 0 in the order of their first unknowns.
 */
export function tiedGroups(count: number, ties: Iterable<readonly number[]>): number[] {
  const root = Array.from({ length: count }, (_, at) => at);
  const find = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top] as number;
    root[at] = top;
    return top;
  };
  for (const [first, ...others] of ties)
    if (first !== undefined) for (const other of others) root[find(other)] = find(first);
  const numbers = new Map<number, number>();
  return root.map((_, at) => {
    const top = find(at);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    return number;
  });
}
