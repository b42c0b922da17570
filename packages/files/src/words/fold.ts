/** A word as it is compared with others: without case, accents, outer blanks and the difference between blank, hyphen and underscore. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\s_\-–—]+/g, ' ')
    .trim();
}
