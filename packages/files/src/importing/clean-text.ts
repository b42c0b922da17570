/** A cell without outer blanks, doubled blanks, no-break blanks and invisible signs: none of them can mean anything. */
export function cleanText(printed: string): string {
  return printed
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}
