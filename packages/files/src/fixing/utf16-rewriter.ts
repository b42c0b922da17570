import { CannotRewrite } from './cannot-rewrite.ts';
import type { Rewriter } from './rewriter.ts';

/** UTF-16 around a rewriter of UTF-8: what goes in is turned into UTF-8, what comes out back into UTF-16. */
export class Utf16Rewriter implements Rewriter {
  readonly #inner: Rewriter;
  readonly #file: string;
  readonly #isLittle: boolean;
  readonly #in: TextDecoder;
  readonly #out = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(file: string, encoding: 'utf-16le' | 'utf-16be', inner: Rewriter) {
    this.#file = file;
    this.#inner = inner;
    this.#isLittle = encoding === 'utf-16le';
    this.#in = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  push(chunk: Uint8Array): readonly Uint8Array[] {
    return this.#inner.push(this.#utf8(chunk, true)).map((bytes) => this.#utf16(bytes, true));
  }

  end(): readonly Uint8Array[] {
    const rest = this.#inner.push(this.#utf8(new Uint8Array(0), false));
    const out = [...rest, ...this.#inner.end()].map((bytes) => this.#utf16(bytes, true));
    return [...out, this.#utf16(new Uint8Array(0), false)].filter(({ length }) => length > 0);
  }

  /** @throws CannotRewrite for half a surrogate pair: nothing in UTF-8 stands for it. */
  #utf8(chunk: Uint8Array, stream: boolean): Uint8Array {
    try {
      return new TextEncoder().encode(this.#in.decode(chunk, { stream }));
    } catch {
      throw new CannotRewrite(this.#file, 'encoding');
    }
  }

  #utf16(bytes: Uint8Array, stream: boolean): Uint8Array {
    const text = this.#out.decode(bytes, { stream });
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), this.#isLittle);
    return new Uint8Array(view.buffer);
  }
}
