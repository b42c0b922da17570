import { verify } from 'node:crypto';
import { publicKeyOf } from './public-key-of.ts';

/** Whether a signature of 64 bytes over the bytes was made by the key with this public key of 32 bytes. */
export const isSignedBy = (raw: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean =>
  raw.length === 32 && signature.length === 64 && verify(null, bytes, publicKeyOf(raw), signature);
