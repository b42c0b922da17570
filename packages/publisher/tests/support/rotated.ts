import { createHash } from 'node:crypto';
import type { SigningKey } from '../../src/index.ts';
import { signingKeyOf } from '../../src/keys/signing-key-of.ts';

/** The key that follows another of the same agency, always the same for the same seed. */
export function rotated(old: SigningKey, seed: string): SigningKey {
  const bytes = createHash('sha256').update(seed).digest();
  const about = { agency_id: old.agency_id, created_on: '2026-09-01' };
  const { public_key } = signingKeyOf(bytes, { ...about, rotations: [] });
  const rotation = {
    rotated_from: old.fingerprint,
    rotated_from_public_key: old.public_key,
    public_key,
    rotation_signature: Buffer.from(old.sign(Buffer.from(public_key, 'base64'))).toString('base64'),
  };
  return signingKeyOf(bytes, { ...about, rotations: [...old.rotations, rotation] });
}
