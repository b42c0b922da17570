import type { AgencyId } from '@daybook/types';
import { Sha256 } from '../hash/sha256.ts';

const letters = 26n ** 8n;

/**
 * The id of an agency that nobody has named yet: `us-`, the state's postal letters and eight letters that mean nothing.
 * They are the first eight bytes of the SHA-256 of `<STATE>|<normalised name>` in UTF-8, as a whole number modulo 26^8,
 * written in base 26 with `a` for zero, highest letter first. Two people who import the same list mint the same id.
 */
export function mintAgencyId(state: string, normalisedName: string): AgencyId {
  const bytes = new TextEncoder().encode(`${state.toUpperCase()}|${normalisedName}`);
  const digest = new Sha256().update(bytes).digest();
  let rest = new DataView(digest.buffer).getBigUint64(0) % letters;
  let word = '';
  for (let at = 0; at < 8; at += 1) {
    word = String.fromCharCode(97 + Number(rest % 26n)) + word;
    rest /= 26n;
  }
  return `us-${state.toLowerCase()}-${word}`;
}
