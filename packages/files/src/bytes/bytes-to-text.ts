/** Turns a stretch of UTF-8 bytes into text; what is not UTF-8 becomes U+FFFD. */
export type BytesToText = (bytes: Uint8Array, from: number, to: number) => string;
