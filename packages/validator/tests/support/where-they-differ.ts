/** Nothing where two texts are the same, else a little of both around the first place where they are not. */
export function whereTheyDiffer(one: string, other: string): null | { readonly at: number; readonly texts: string[] } {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  return { at, texts: [one, other].map((text) => text.slice(Math.max(0, at - 200), at + 200)) };
}
