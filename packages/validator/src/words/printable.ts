/** Text of others as it may be printed: marks that control a terminal or turn the direction of writing are replaced. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�');
}
