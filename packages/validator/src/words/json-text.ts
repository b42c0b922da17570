/**
 * A value as JSON. What commands a terminal, hides itself or turns the reading direction is escaped, so that the text may
 * be printed anywhere and still reads back exactly.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[\p{Cf}\u007f-\u009f\u2028\u2029]/gu, escaped);
}

function escaped(letter: string): string {
  const units = Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
