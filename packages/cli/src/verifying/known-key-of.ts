import { existsSync } from 'node:fs';
import { exportKey, type KnownKey, readExportedKey, readKeyFile } from '@daybook/publisher';
import { keyFaultAs } from '../keys/key-fault-as.ts';
import { keyTextAt } from '../keys/key-text-at.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * The key that was typed: a fingerprint, or the file of a public key; of the agency's own key file the public part is taken.
 *
 * @throws UsageFault where it is neither.
 */
export function knownKeyOf(typed: string): KnownKey {
  if (/^[0-9a-f]{64}$/i.test(typed)) return { fingerprint: typed.toLowerCase() };
  if (/^[0-9a-f]{8,}$/i.test(typed) && !existsSync(typed))
    throw new UsageFault({
      en: `"${typed}" is no fingerprint: it has ${typed.length} digits, and a fingerprint has 64.`,
      es: `"${typed}" no es una huella: tiene ${typed.length} dígitos, y una huella tiene 64.`,
    });
  const text = keyTextAt(typed);
  try {
    return text.includes('"daybook-key"') ? exportKey(readKeyFile(text)) : readExportedKey(text);
  } catch (fault) {
    throw keyFaultAs(fault, typed);
  }
}
