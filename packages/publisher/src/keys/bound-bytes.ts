import { canonicalForm } from '@daybook/reports';
import type { KeyFile } from './key-file.ts';

/** What of a key file stands in the clear. */
export type ClearPart = Omit<KeyFile, 'private_key' | 'checksum'>;

/** The bytes that are bound to the encrypted part: the canonical form (RFC 8785) of all that stands in the clear. */
export function boundBytes(file: ClearPart & Partial<KeyFile>): Buffer {
  const { private_key: _key, checksum: _sum, ...clear } = file;
  return Buffer.from(canonicalForm(clear));
}
