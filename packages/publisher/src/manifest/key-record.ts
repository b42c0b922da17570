import type { PublicationKey } from '@daybook/types';
import type { PublicKey } from '../keys/key-file.ts';

/** What a publication states of the key that signs it. */
export function keyRecord({ algorithm, fingerprint, public_key, rotations }: PublicKey): PublicationKey {
  const last = rotations.at(-1);
  return {
    algorithm,
    fingerprint,
    public_key,
    ...(last === undefined ? {} : { rotated_from: last.rotated_from, rotation_signature: last.rotation_signature }),
  };
}
