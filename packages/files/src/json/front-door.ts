import type { BytesToText } from '../bytes/bytes-to-text.ts';
import { firstInvalidUtf8 } from '../bytes/first-invalid-utf8.ts';
import type { Limits } from '../limits.ts';
import { countKeys } from './count-keys.ts';
import { ExactScan } from './exact-scan.ts';
import type { Flaw } from './flaw.ts';
import { plainLength } from './plain-length.ts';
import { type Look, RecordScan } from './record-scan.ts';
import { removeAt } from './remove-at.ts';

const NONE: readonly Flaw[] = [];

// A text larger than this is looked at before anything of it is built in memory.
const ORDINARY = 64 * 1024;

/**
 * The strict front door of JSON: `JSON.parse`, then what was parsed compared with the length of its text. A text that is
 * not written plainly gets one quick pass over its bytes, and the number of fields is compared. Only where these disagree
 * does the exact scan run and say why.
 */
export class FrontDoor {
  readonly #limits: Limits;
  readonly #toText: BytesToText;
  readonly scan: RecordScan;
  /** What was wrong with the last text opened. */
  flaws: readonly Flaw[] = NONE;

  constructor(limits: Limits, toText: BytesToText) {
    this.#limits = limits;
    this.#toText = toText;
    this.scan = new RecordScan(limits);
  }

  /** The value of the JSON text at `from` to `to`, without its flawed fields; undefined where it cannot be read. */
  open(bytes: Uint8Array, from: number, to: number): unknown {
    this.flaws = NONE;
    if (to - from > ORDINARY) return this.opened(bytes, from, to, this.scan.run(bytes, from, to));
    const text = this.#toText(bytes, from, to);
    const value = parsed(text);
    const isPlain = value !== undefined && plainLength(value, this.#limits) === text.length;
    if (isPlain && !text.includes('\uFFFD')) return value;
    return this.#looked(bytes, from, to, text, value, this.scan.run(bytes, from, to));
  }

  /** As `open`, for a text that `scan` has just looked at. */
  opened(bytes: Uint8Array, from: number, to: number, look: Look): unknown {
    this.flaws = NONE;
    if (look !== 'whole') return this.#exactly(bytes, from, to);
    const text = this.#toText(bytes, from, to);
    return this.#looked(bytes, from, to, text, parsed(text), look);
  }

  #looked(bytes: Uint8Array, from: number, to: number, text: string, value: unknown, look: Look): unknown {
    const isWhole = look === 'whole' && value !== undefined && !text.includes('\uFFFD');
    if (isWhole && countKeys(value, this.#limits.keys) === this.scan.keys) return value;
    return this.#exactly(bytes, from, to);
  }

  #exactly(bytes: Uint8Array, from: number, to: number): unknown {
    const invalid = firstInvalidUtf8(bytes, from, to);
    if (invalid >= 0) {
      const at = this.#toText(bytes, from, invalid).length;
      this.flaws = [{ fault: 'not-utf8', at, values: { byte: invalid } }];
      return undefined;
    }
    const text = this.#toText(bytes, from, to);
    const scan = new ExactScan(text, this.#limits).run();
    this.flaws = scan.flaws;
    if (scan.lost) return undefined;
    const value: unknown = JSON.parse(text);
    for (const { pointer } of scan.flaws) if (pointer !== undefined) removeAt(value, pointer);
    return value;
  }
}

/** Nothing where the text is not JSON: the exact scan says what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
