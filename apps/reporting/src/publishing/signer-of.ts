import { randomBytes } from 'node:crypto';
import { KeyFault, openKey, type SigningKey, signingKeyOf } from '@daybook/publisher';
import type { Database } from '../store/database.ts';
import { currentKey } from './keys.ts';
import type { Order, Outcome } from './order.ts';

/** The key that signs: the agency's own, opened; for a preview nobody signs. */
export function signerOf(
  { act, folder, passphrase = '', published_at }: Order,
  database: Database,
  agency_id: string,
): SigningKey | Extract<Outcome, { readonly kind: 'no-key' | 'wrong-passphrase' }> {
  const file = currentKey(database, folder);
  if (act === 'preview') {
    const thrownAway = signingKeyOf(randomBytes(32), {
      agency_id,
      created_on: published_at.slice(0, 10),
      rotations: [],
    });
    // It names the agency's key, so that the comparison shows what will change; no signature of it holds.
    return file === undefined ? thrownAway : { ...file, sign: thrownAway.sign };
  }
  if (file === undefined) return { kind: 'no-key' };
  try {
    return openKey(file, passphrase, agency_id);
  } catch (fault) {
    if (fault instanceof KeyFault && fault.why === 'wrong-passphrase') return { kind: 'wrong-passphrase' };
    throw fault;
  }
}
