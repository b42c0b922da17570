/** Bytes that have come but are not used up yet. */
export class HeldBytes {
  bytes: Uint8Array = new Uint8Array(64 * 1024);
  length = 0;
  /** How many bytes of the file were used up before the first one held. */
  before = 0;

  add(chunk: Uint8Array): void {
    if (this.length + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + chunk.length));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }

  /** Lets go of the first `count` bytes. */
  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
    this.before += count;
  }

  clear(): void {
    this.before += this.length;
    this.length = 0;
    this.bytes = new Uint8Array(0);
  }
}
