import { exportKey, type KnownKey, readExportedKey, readKeyFile } from '@daybook/publisher';
import { keyFaultAs } from '../keys/key-fault-as.ts';
import { keyTextAt } from '../keys/key-text-at.ts';

/**
 * The key that was typed: a fingerprint, or the file of a public key; of the agency's own key file the public part is taken.
 *
 * @throws UsageFault where it is neither.
 */
export function knownKeyOf(typed: string): KnownKey {
  if (/^[0-9a-f]{64}$/i.test(typed)) return { fingerprint: typed.toLowerCase() };
  const text = keyTextAt(typed);
  try {
    return text.includes('"daybook-key"') ? exportKey(readKeyFile(text)) : readExportedKey(text);
  } catch (fault) {
    throw keyFaultAs(fault, typed);
  }
}
