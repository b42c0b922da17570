import { createPublicKey, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes in SubjectPublicKeyInfo (RFC 8410). */
const HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** The Ed25519 public key of 32 bytes. */
export function publicKeyOf(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new RangeError(`A public key has 32 bytes, not ${raw.length}.`);
  return createPublicKey({ key: Buffer.concat([HEAD, raw]), format: 'der', type: 'spki' });
}
