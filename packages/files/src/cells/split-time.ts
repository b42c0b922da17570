/** A text split into its date and its time of day, both still as written, the offset in the standard's form. */
export interface SplitTime {
  readonly date: string;
  /** `14:30:00`; `no-such-time` for 24:00 or 13:00 PM; absent where no time is written. */
  readonly time?: string;
  /** `Z` or `-08:00`. */
  readonly offset?: string;
}

const form =
  /^(.*?)(?:T|[ ,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\.?)?(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;

/** Splits a text such as `1/6/2026 2:30 PM -08:00`. A text without a time is its date alone. */
export function splitTime(text: string): SplitTime {
  const match = form.exec(text);
  if (match === null) return { date: text };
  const [, date = '', hours = '', minutes = '', seconds = '00', half, zone] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return { date, time: 'no-such-time' };
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const possible = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  const time = possible ? `${String(hour).padStart(2, '0')}:${minutes}:${seconds}` : 'no-such-time';
  if (zone === undefined) return { date, time };
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  return { date, time, offset };
}
