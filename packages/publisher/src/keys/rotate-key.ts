import type { KeyFile } from './key-file.ts';
import type { KeyOptions } from './key-options.ts';
import { lockedKey } from './locked-key.ts';
import type { SigningKey } from './signing-key.ts';
import { signingKeyOf } from './signing-key-of.ts';

/**
 * A new key that follows an older one of the same agency: the older key signs the 32 bytes of the newer public key, so
 * that who knows the older one can trust the newer.
 *
 * @throws KeyFault for a passphrase that is too short.
 */
export function rotateKey(old: SigningKey, options: KeyOptions): KeyFile {
  const seed = options.random(32);
  const { agency_id, fingerprint } = old;
  const about = { agency_id, created_on: options.created_on };
  const { public_key } = signingKeyOf(seed, { ...about, rotations: [] });
  const rotation = {
    rotated_from: fingerprint,
    rotated_from_public_key: old.public_key,
    public_key,
    rotation_signature: Buffer.from(old.sign(Buffer.from(public_key, 'base64'))).toString('base64'),
  };
  return lockedKey(signingKeyOf(seed, { ...about, rotations: [...old.rotations, rotation] }), seed, options);
}
