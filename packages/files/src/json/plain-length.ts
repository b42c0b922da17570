import type { Limits } from '../limits.ts';

/**
 * How many characters a parsed value has in plain JSON: no blanks, no escapes, each field once, whole numbers in digits.
 * A text of just this length *is* that, for whatever else it could hold makes it longer; so nothing more need be asked of
 * it. `NaN` where a limit is crossed, and where a number has a shorter way of writing it, such as `1e5`.
 */
export function plainLength(value: unknown, limits: Limits, depth = 0): number {
  // Most values are texts: they come first.
  if (typeof value === 'string') return value.length > limits.stringLength ? Number.NaN : value.length + 2;
  if (typeof value === 'number') return digits(value);
  if (typeof value !== 'object') return value === false ? 5 : 4;
  if (value === null) return 4;
  if (depth === limits.depth) return Number.NaN;
  // Each part brings its comma, but for the last one; two brackets stand around them all.
  let length = 1;
  let parts = 0;
  if (Array.isArray(value)) {
    for (; parts < value.length; parts += 1) length += plainLength(value[parts], limits, depth + 1) + 1;
    return parts === 0 ? 2 : length;
  }
  const record = value as Record<string, unknown>;
  for (const key in record) {
    if (key === '__proto__' || key.length > limits.stringLength) return Number.NaN;
    parts += 1;
    const part = record[key];
    length += key.length + 4;
    if (typeof part === 'string' && part.length <= limits.stringLength) length += part.length + 2;
    else length += plainLength(part, limits, depth + 1);
  }
  if (parts > limits.keys) return Number.NaN;
  return parts === 0 ? 2 : length;
}

function digits(value: number): number {
  if (!Number.isSafeInteger(value) || (value % 100 === 0 && value !== 0)) return Number.NaN;
  let length = value < 0 ? 2 : 1;
  for (let rest = Math.abs(value); rest >= 10; rest /= 10) length += 1;
  return length;
}
