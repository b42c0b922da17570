import { randomBytes } from 'node:crypto';
import { KeyFault, openKey, type SigningKey, signingKeyOf } from '@daybook/publisher';
import type { Database } from '../store/database.ts';
import { currentKey } from './keys.ts';
import type { Order, Outcome } from './order.ts';

/** The key that signs: the agency's own, opened; for a preview one that is thrown away. */
export function signerOf(
  { act, folder, passphrase = '', published_at }: Order,
  database: Database,
  agency_id: string,
): SigningKey | Extract<Outcome, { readonly kind: 'no-key' | 'wrong-passphrase' }> {
  if (act === 'preview')
    return signingKeyOf(randomBytes(32), { agency_id, created_on: published_at.slice(0, 10), rotations: [] });
  const file = currentKey(database, folder);
  if (file === undefined) return { kind: 'no-key' };
  try {
    return openKey(file, passphrase, agency_id);
  } catch (fault) {
    if (fault instanceof KeyFault && fault.why === 'wrong-passphrase') return { kind: 'wrong-passphrase' };
    throw fault;
  }
}
