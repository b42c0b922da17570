/** True where a text has fewer than `least` characters, counted as code points. */
export function isShorter(text: string, least: number): boolean {
  if (text.length < least) return true;
  if (text.length >= 2 * least) return false;
  let count = 0;
  for (const _ of text) count++;
  return count < least;
}
