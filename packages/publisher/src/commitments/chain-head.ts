import { createHash } from 'node:crypto';
import { firstLink } from '../journal/first-link.ts';

const DOMAIN = Buffer.from('daybook/journal/v1\0');

/**
 * The last link of the chain of an agency's journal. The journal's events are its commitments, in the order in which they
 * were first made; each link is the SHA-256 over the domain, the 32 bytes of the link before and the 32 bytes of the
 * commitment. Before the first stand 32 zero bytes.
 *
 * @param commitments each of 64 hexadecimal digits.
 * @param from the link to go on from, where earlier ones are known.
 * @returns 64 hexadecimal digits.
 */
export function chainHead(commitments: Iterable<string>, from = firstLink): string {
  let head: Uint8Array = Buffer.from(from, 'hex');
  for (const commitment of commitments)
    head = createHash('sha256').update(DOMAIN).update(head).update(commitment, 'hex').digest();
  return Buffer.from(head).toString('hex');
}
