import { createPublicKey, sign } from 'node:crypto';
import { fingerprintOf } from './fingerprint-of.ts';
import type { PublicKey } from './key-file.ts';
import { privateKeyOf } from './private-key-of.ts';
import type { SigningKey } from './signing-key.ts';

/** What is said of a key beside its bytes. */
type About = Pick<PublicKey, 'agency_id' | 'created_on' | 'rotations'>;

/** The key of a seed of 32 bytes. */
export function signingKeyOf(seed: Uint8Array, { agency_id, created_on, rotations }: About): SigningKey {
  const own = privateKeyOf(seed);
  const raw = createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    algorithm: 'ed25519',
    agency_id,
    fingerprint: fingerprintOf(raw),
    public_key: raw.toString('base64'),
    created_on,
    rotations,
    sign: (bytes) => new Uint8Array(sign(null, bytes, own)),
  };
}
