/** How far local time stands from UTC in a zone, in milliseconds, as `Intl` has it; NaN for a zone that is none. */
export function offsetAt(epoch: number, zone: string): number {
  const known = formats.get(zone) ?? formatOf(zone);
  formats.set(zone, known);
  if (known === 'none') return Number.NaN;
  const part = Object.fromEntries(known.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - epoch;
}

const formats = new Map<string, Intl.DateTimeFormat | 'none'>();

function formatOf(timeZone: string): Intl.DateTimeFormat | 'none' {
  try {
    const two = '2-digit';
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
  } catch {
    return 'none';
  }
}
