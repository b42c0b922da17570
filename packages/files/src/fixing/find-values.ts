import { endOfValue } from '../json/end-of-value.ts';

/** Where a value stands in some bytes: its first one, and the one behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const isBlank = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
const DEEP = 1024;
const utf8 = new TextDecoder();

/** The places of the values at some JSON Pointers, in the bytes of one JSON value that is known to be sound. */
export function findValues(
  bytes: Uint8Array,
  from: number,
  to: number,
  pointers: ReadonlySet<string>,
): Map<string, Span> {
  const found = new Map<string, Span>();
  const isOnTheWay = (pointer: string) => [...pointers].some((wanted) => wanted.startsWith(`${pointer}/`));
  const skip = (start: number) => {
    let at = start;
    while (at < to && isBlank(bytes[at])) at += 1;
    return at;
  };
  const value = (start: number, pointer: string): number => {
    const end = endOfValue(bytes, start, to, DEEP);
    if (typeof end === 'string') throw new RangeError('The value has no end');
    if (pointers.has(pointer)) found.set(pointer, { from: start, to: end });
    if (isOnTheWay(pointer)) inside(start, pointer);
    return end;
  };
  const inside = (start: number, pointer: string) => {
    const isObject = bytes[start] === 123;
    if (!isObject && bytes[start] !== 91) return;
    let at = skip(start + 1);
    for (let index = 0; bytes[at] !== 125 && bytes[at] !== 93; index += 1) {
      let step = String(index);
      if (isObject) {
        const end = endOfValue(bytes, at, to, DEEP) as number;
        const key = JSON.parse(utf8.decode(bytes.subarray(at, end))) as string;
        step = key.replaceAll('~', '~0').replaceAll('/', '~1');
        at = skip(skip(end) + 1);
      }
      at = skip(value(at, `${pointer}/${step}`));
      if (bytes[at] === 44) at = skip(at + 1);
    }
  };
  value(skip(from), '');
  return found;
}
