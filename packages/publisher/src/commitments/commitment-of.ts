import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';

/** What stands before the salt, so that no commitment is the hash of anything else. */
const DOMAIN = Buffer.from('daybook/commitment/v1\0');

/**
 * The commitment of a record that the agency keeps: the SHA-256 over the domain, the 16 bytes of the salt and the
 * canonical form of the record (RFC 8785, UTF-8). Who has neither record nor salt learns nothing from it; who has both can
 * see that it is of this record and no other.
 *
 * @param salt 16 bytes of chance, drawn once for this record and revision.
 * @returns 64 hexadecimal digits.
 */
export function commitmentOf(record: object, salt: Uint8Array): string {
  if (salt.length !== 16) throw new RangeError(`A salt has 16 bytes, not ${salt.length}.`);
  return createHash('sha256').update(DOMAIN).update(salt).update(canonicalForm(record), 'utf8').digest('hex');
}
