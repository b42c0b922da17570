/**
 * How far local time stands from UTC in a time zone at one moment, in milliseconds; east of Greenwich is positive.
 *
 * The answer is `Intl`'s, asked once for each stretch of 400 days and kept: one `Intl` call costs more than a
 * whole record may.
 *
 * @param epoch milliseconds since 1970-01-01T00:00Z.
 * @param zone an IANA name such as `Pacific/Guam`.
 * @returns `NaN` for a zone that this machine does not know, or a moment that is `NaN`.
 */
export function offsetAt(epoch: number, zone: string): number {
  const block = Math.floor(epoch / BLOCK);
  if (zone !== lastZone || block !== lastBlock) {
    if (Number.isNaN(block)) return Number.NaN;
    lastChanges = changesIn(zone, block);
    lastZone = zone;
    lastBlock = block;
  }
  for (let at = lastChanges.length - 1; at > 0; at--) {
    const change = lastChanges[at] as Change;
    if (epoch >= change.from) return change.offset;
  }
  return lastChanges[0]?.offset ?? Number.NaN;
}

/** From a moment on, this offset. */
interface Change {
  readonly from: number;
  readonly offset: number;
}

const BLOCK = 400 * 86_400_000;
/** No zone changes twice within so short a time. */
const STEP = 4 * 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | null>();
const blocks = new Map<string, readonly Change[]>();
let lastZone = '';
let lastBlock = Number.NaN;
let lastChanges: readonly Change[] = [];

function changesIn(zone: string, block: number): readonly Change[] {
  const key = `${zone} ${block}`;
  const known = blocks.get(key);
  if (known !== undefined) return known;
  const format = formatOf(zone);
  const changes: Change[] = [];
  if (format !== null) {
    const end = (block + 1) * BLOCK;
    let from = block * BLOCK;
    let offset = askIntl(from, format);
    changes.push({ from, offset });
    while (from < end) {
      const to = Math.min(from + STEP, end);
      const next = askIntl(to, format);
      if (next !== offset) changes.push({ from: changeBetween(from, to, offset, format), offset: next });
      offset = next;
      from = to;
    }
  }
  blocks.set(key, changes);
  return changes;
}

/** The first moment in (from, to] with another offset than the one before. Changes fall on whole seconds. */
function changeBetween(from: number, to: number, before: number, format: Intl.DateTimeFormat): number {
  let low = from / 1000;
  let high = to / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askIntl(middle * 1000, format) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    // An unknown zone is a fault of the data; anything else is ours.
    if (!(error instanceof RangeError)) throw error;
  }
  formats.set(zone, format);
  return format;
}

function askIntl(epoch: number, format: Intl.DateTimeFormat): number {
  const wall = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of format.formatToParts(epoch)) {
    if (type in wall) wall[type as keyof typeof wall] = Number(value);
  }
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - epoch;
}
