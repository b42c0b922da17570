import type { KeyFile } from './key-file.ts';
import type { KeyOptions } from './key-options.ts';
import { lockedKey } from './locked-key.ts';
import { signingKeyOf } from './signing-key-of.ts';

/**
 * A new key of an agency, its first.
 *
 * @throws KeyFault for a passphrase that is too short.
 */
export function createKey(agency_id: string, options: KeyOptions): KeyFile {
  const seed = options.random(32);
  return lockedKey(signingKeyOf(seed, { agency_id, created_on: options.created_on, rotations: [] }), seed, options);
}
