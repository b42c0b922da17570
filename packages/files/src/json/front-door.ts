import type { BytesToText } from '../bytes/bytes-to-text.ts';
import { firstInvalidUtf8 } from '../bytes/first-invalid-utf8.ts';
import type { Limits } from '../limits.ts';
import { countKeys } from './count-keys.ts';
import { ExactScan } from './exact-scan.ts';
import type { Flaw } from './flaw.ts';
import { type Look, RecordScan } from './record-scan.ts';
import { removeAt } from './remove-at.ts';

const NONE: readonly Flaw[] = [];

/**
 * The strict front door of JSON: one quick pass over the bytes, then `JSON.parse`, then the number of fields compared.
 * Only where these disagree does the exact scan run and say why.
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
    return this.opened(bytes, from, to, this.scan.run(bytes, from, to));
  }

  /** As `open`, for a text that `scan` has just looked at. */
  opened(bytes: Uint8Array, from: number, to: number, look: Look): unknown {
    if (look === 'whole') {
      const text = this.#toText(bytes, from, to);
      if (!text.includes('\uFFFD')) {
        try {
          const value: unknown = JSON.parse(text);
          if (countKeys(value, this.#limits.keys) === this.scan.keys) {
            this.flaws = NONE;
            return value;
          }
        } catch {
          // The exact scan says what is wrong with it.
        }
      }
    }
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
