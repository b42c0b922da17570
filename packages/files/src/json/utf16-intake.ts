import type { Intake } from '../intake.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';

/** Turns UTF-16 into the UTF-8 that the readers of JSON take. */
export class Utf16Intake implements Intake {
  readonly #file: string;
  readonly #inner: Intake;
  readonly #out: Reading[];
  readonly #decoder: TextDecoder;
  readonly #encoder = new TextEncoder();
  #bytes = 0;
  #stopped = false;

  constructor(file: string, encoding: string, inner: Intake, out: Reading[]) {
    this.#file = file;
    this.#inner = inner;
    this.#out = out;
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  push(chunk: Uint8Array): void | Promise<void> {
    return this.#next(chunk, false);
  }

  async end(): Promise<void> {
    await this.#next(new Uint8Array(0), true);
    await this.#inner.end();
  }

  #next(chunk: Uint8Array, last: boolean): void | Promise<void> {
    if (this.#stopped) return undefined;
    try {
      const text = this.#decoder.decode(chunk, { stream: !last });
      this.#bytes += chunk.length;
      return this.#inner.push(this.#encoder.encode(text));
    } catch {
      this.#stopped = true;
      this.#out.push(raise('not-utf8', { file: this.#file }, { variant: 'utf-16', values: { byte: this.#bytes } }));
      return undefined;
    }
  }
}
