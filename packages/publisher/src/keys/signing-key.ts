import type { PublicKey } from './key-file.ts';

/** A key that is open: it can sign. Its private part never leaves it. */
export interface SigningKey extends PublicKey {
  /** The Ed25519 signature over the bytes: 64 bytes, the same each time. */
  sign(bytes: Uint8Array): Uint8Array;
}
