import type { Limits } from '../limits.ts';

/** `whole`: a plain object ends at `end`. `cut`: the bytes end before it does. `odd`: something needs an exact look. */
export type Look = 'whole' | 'cut' | 'odd';

// Above this many fields in one record the exact scan decides before anything is built in memory.
const MANY_KEYS = 65_536;

/**
 * One quick pass over the bytes of one JSON object, before it is parsed: depth, number lexemes, control bytes, escaped
 * surrogates, number of fields. It never says what is wrong, only that an exact look is needed.
 */
export class RecordScan {
  readonly #depth: number;
  readonly #stringLength: number;
  /** After `whole`: the index behind the object's closing brace. */
  end = 0;
  /** After `whole`: how many fields the text has, repeated ones counted each time. */
  keys = 0;

  constructor(limits: Limits) {
    this.#depth = limits.depth;
    this.#stringLength = limits.stringLength;
  }

  run(bytes: Uint8Array, from: number, to: number): Look {
    const deepest = this.#depth;
    const longest = this.#stringLength;
    let at = from;
    let keys = 0;
    let depth = 0;
    let byte = 0;
    while (at < to) {
      const first = bytes[at++] as number;
      if (first === 34) {
        const start = at;
        for (;;) {
          byte = bytes[at++] as number;
          if (byte > 92) continue;
          if (byte === 34) break;
          if (byte === 92) {
            // \u with D8..DF may be half a surrogate pair.
            if (bytes[at++] === 117 && ((bytes[at] as number) | 32) === 100 && (bytes[at + 1] as number) > 55)
              return 'odd';
          } else if (!(byte >= 32)) {
            // Also undefined, behind the last byte.
            return at > to ? 'cut' : 'odd';
          }
        }
        if (at > to) return 'cut';
        if (at - start > longest) return 'odd';
        if (bytes[at] === 58 && at < to) {
          keys += 1;
          at += 1;
        }
      } else if (first === 44) {
        // A comma: nothing to remember.
      } else if ((first >= 48 && first < 58) || first === 45) {
        const start = at;
        byte = bytes[at] as number;
        if (first === 45 && byte === 48) return 'odd';
        while (byte >= 48 && byte <= 57) byte = bytes[++at] as number;
        if (byte === 46 || byte === 101 || byte === 69 || at - start > 14) return 'odd';
      } else if (first === 123 || first === 91) {
        depth += 1;
        if (depth > deepest) return 'odd';
      } else if (first === 125 || first === 93) {
        depth -= 1;
        if (depth <= 0) {
          this.end = at;
          this.keys = keys;
          return depth < 0 || first === 93 || keys > MANY_KEYS ? 'odd' : 'whole';
        }
      } else if (first === 58) {
        keys += 1;
      } else if (depth === 0 && first > 32) {
        return 'odd';
      }
    }
    return 'cut';
  }
}
