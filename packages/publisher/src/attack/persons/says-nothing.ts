/** Codes that say that something is not known, or not told: who stands under one is told apart by nothing. */
const codes: ReadonlySet<string> = new Set([
  'not-recorded',
  'not-collected',
  'not-applicable',
  'not-yet-public',
  'unknown',
  'withheld-law',
  'withheld-privacy',
]);

/** Whether a code of a person's attribute says nothing of the person. */
export function saysNothing(code: string): boolean {
  return codes.has(code);
}
