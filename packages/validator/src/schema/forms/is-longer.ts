/** True where a text has more than `most` characters. JSON Schema counts code points; most texts need no counting at all. */
export function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  if (text.length > 2 * most) return true;
  let count = 0;
  for (const _ of text) count++;
  return count > most;
}
