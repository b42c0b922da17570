/** A text as the patterns of personal data expect it: usual digits, hyphens and blanks, no invisible marks. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ');
}
