import { Sha256 } from '../../../hash/sha256.ts';

const BLOCK = 64;

/** HMAC-SHA-256 (RFC 2104) of a text under a key, in hexadecimal. */
export function keyedHash(key: string, text: string): string {
  const bytes = new TextEncoder();
  const typed = bytes.encode(key);
  const short = typed.length > BLOCK ? new Sha256().update(typed).digest() : typed;
  const padded = (mask: number) => Uint8Array.from({ length: BLOCK }, (_, at) => (short[at] ?? 0) ^ mask);
  const inner = new Sha256().update(padded(0x36)).update(bytes.encode(text)).digest();
  return new Sha256().update(padded(0x5c)).update(inner).hex();
}
