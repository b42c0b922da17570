import type { Encoding } from './encoding.ts';
import { firstInvalidUtf8 } from './first-invalid-utf8.ts';

/** How many bytes at the end begin a UTF-8 character that is not complete yet. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** True where the bytes that are not ASCII are more often sound UTF-8 than not. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let from = 0; from < bytes.length; ) {
    const bad = firstInvalidUtf8(bytes, from);
    const end = bad < 0 ? bytes.length : bad;
    for (let at = from; at < end; at += 1) if ((bytes[at] as number) >= 0xc2) sound += 1;
    if (bad >= 0) broken += 1;
    from = end + 1;
  }
  return sound > broken;
}

/**
 * Turns the bytes of a text file into text as they come. UTF-8 unless told otherwise; where the first bytes beyond ASCII
 * are not UTF-8, Windows-1252 from there on. A byte that fits neither becomes U+FFFD, which the cell's reader reports.
 */
export class TextDecoding {
  #decoder: TextDecoder;
  #mode: 'ascii' | 'utf-8' | 'other';
  #rest: Uint8Array = new Uint8Array(0);
  /** True once the file has turned out to be Windows-1252. */
  assumedWindows1252 = false;

  constructor(encoding: Encoding, certain: boolean) {
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
    this.#mode = encoding !== 'utf-8' ? 'other' : certain ? 'utf-8' : 'ascii';
  }

  /** The text of the next bytes, as far as their characters are complete. */
  next(chunk: Uint8Array, last = false): string {
    if (this.#mode === 'other') return this.#decoder.decode(chunk, { stream: !last });
    let bytes = chunk;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + chunk.length);
      bytes.set(this.#rest);
      bytes.set(chunk, this.#rest.length);
    }
    const held = last ? 0 : unfinished(bytes);
    this.#rest = new Uint8Array(bytes.subarray(bytes.length - held));
    return this.#utf8(bytes.subarray(0, bytes.length - held), last);
  }

  #utf8(bytes: Uint8Array, last: boolean): string {
    const text = this.#decoder.decode(bytes);
    if (this.#mode === 'utf-8' || bytes.length === 0) return text;
    const sound = !text.includes('\uFFFD') || firstInvalidUtf8(bytes) < 0;
    if (sound || mostlyUtf8(bytes)) {
      if (text.length !== bytes.length) this.#mode = 'utf-8';
      return text;
    }
    const rest = this.#rest;
    this.#decoder = new TextDecoder('windows-1252');
    this.#mode = 'other';
    this.#rest = new Uint8Array(0);
    this.assumedWindows1252 = true;
    return this.#decoder.decode(bytes, { stream: true }) + this.#decoder.decode(rest, { stream: !last });
  }
}
