import { createPrivateKey, type KeyObject } from 'node:crypto';

/** What stands before the 32 bytes in PKCS #8 (RFC 8410). */
const HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 private key of a seed of 32 bytes (RFC 8032). */
export function privateKeyOf(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw new RangeError(`The seed of a key has 32 bytes, not ${seed.length}.`);
  return createPrivateKey({ key: Buffer.concat([HEAD, seed]), format: 'der', type: 'pkcs8' });
}
