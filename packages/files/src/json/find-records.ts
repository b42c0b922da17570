import { endOfValue } from './end-of-value.ts';

const isBlank = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/**
 * Looks in a JSON object for a list named `records`: the index behind its `[`. `none` where the object is a record itself
 * (it has `record` or `$schema`), or has no such list; `cut` where the bytes end before that is clear.
 */
export function findRecords(bytes: Uint8Array, from: number, to: number, depth: number): number | 'none' | 'cut' {
  const skip = (start: number) => {
    let at = start;
    while (at < to && isBlank(bytes[at])) at += 1;
    return at;
  };
  let at = skip(from + 1);
  for (;;) {
    if (at >= to) return 'cut';
    if (bytes[at] !== 34) return 'none';
    const keyEnd = endOfValue(bytes, at, to, depth);
    if (keyEnd === 'cut') return 'cut';
    if (keyEnd === 'deep') return 'none';
    const key = String.fromCharCode(...bytes.subarray(at + 1, Math.min(keyEnd - 1, at + 40)));
    if (key === 'record' || key === '$schema') return 'none';
    at = skip(keyEnd);
    if (at >= to) return 'cut';
    if (bytes[at] !== 58) return 'none';
    at = skip(at + 1);
    if (at >= to) return 'cut';
    if (key === 'records' && bytes[at] === 91) return at + 1;
    const end = endOfValue(bytes, at, to, depth);
    if (end === 'cut') return 'cut';
    if (end === 'deep') return 'none';
    at = skip(end);
    if (at >= to) return 'cut';
    if (bytes[at] !== 44) return 'none';
    at = skip(at + 1);
  }
}
