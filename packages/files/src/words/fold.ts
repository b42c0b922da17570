/** A word as it is compared with others: without case, accents, outer blanks and the differences between blank, hyphen and underscore, and between apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’ʼ´`]/g, "'")
    .toLowerCase()
    .replace(/[\s_\-–—]+/g, ' ')
    .trim();
}
