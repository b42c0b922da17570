import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { KeyFile } from './key-file.ts';

/** The checksum of a key file: the SHA-256 of the canonical form of all the rest. */
export function checksumOf(file: Omit<KeyFile, 'checksum'> & Partial<KeyFile>): string {
  const { checksum: _, ...rest } = file;
  return createHash('sha256').update(canonicalForm(rest)).digest('hex');
}
