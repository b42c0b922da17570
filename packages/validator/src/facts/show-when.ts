/** A date, or a moment to the minute, as it is written in the record: `2026-03-10` or `2026-03-10 18:00`. */
export function showWhen(on: string | undefined, at: string | undefined): string {
  if (at === undefined) return on ?? '';
  return `${at.slice(0, 10)} ${at.slice(11, 16)}${/z$/i.test(at) ? ' UTC' : ''}`;
}
