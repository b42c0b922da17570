/** A text of unknown origin as it may stand on one line of a terminal or page: what controls or cannot be seen is replaced. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD');
}
