/** True for what spreadsheets and statistics programs print where they have no value: `#N/A`, `N/A`, `NA`, `NULL`, `-`. */
export function isBlankMark(text: string): boolean {
  return /^(?:#?n\/?a\.?|#ref!|#value!|#name\?|null|none|-+|–|—|\.)?$/i.test(text.trim());
}
