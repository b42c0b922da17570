/** Collects the bytes of one file, up to a limit. */
export class WholeBytes {
  readonly #most: number;
  #pieces: Uint8Array[] = [];
  length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get tooMany(): boolean {
    return this.length > this.#most;
  }

  push(chunk: Uint8Array): void {
    this.length += chunk.length;
    if (this.tooMany) this.#pieces = [];
    else this.#pieces.push(new Uint8Array(chunk));
  }

  /** All bytes in one piece. */
  take(): Uint8Array {
    const [only] = this.#pieces;
    if (this.#pieces.length === 1 && only !== undefined) return only;
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    this.#pieces = [];
    return whole;
  }
}
