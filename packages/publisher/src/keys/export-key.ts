import type { ExportedKey } from './exported-key.ts';
import type { PublicKey } from './key-file.ts';
import { pemOf } from './pem-of.ts';

/** What may be known of a key by anybody, and nothing else. Neither a passphrase nor the private part is needed. */
export const exportKey = (key: PublicKey): ExportedKey => ({
  record: 'daybook-public-key',
  algorithm: key.algorithm,
  agency_id: key.agency_id,
  fingerprint: key.fingerprint,
  public_key: key.public_key,
  pem: pemOf(key),
  created_on: key.created_on,
  rotations: key.rotations,
});
