/** A number made of a text and a number, for `FingerprintSet.add`. */
export function seedOf(text: string, number: number): number {
  let seed = number | 0;
  for (let at = 0; at < text.length; at++) seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
  return seed ^ (seed >>> 15);
}
