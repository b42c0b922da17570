import { openKey, type SigningKey } from '@daybook/publisher';
import type { Terminal } from '../terminal/terminal.ts';
import { keyFaultAs } from './key-fault-as.ts';
import { keyFileAt } from './key-file-at.ts';
import { passphraseOf } from './passphrase-of.ts';
import { readPassphrase } from './read-passphrase.ts';

/**
 * The key in a file, open: its passphrase comes from `--passphrase-file`, the environment or the keyboard.
 *
 * @param agencyId whose key it must be, where that is known.
 * @throws UsageFault where the file is no key, is damaged or of another agency, or the passphrase is wrong.
 */
export async function unlockKey(
  path: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  agencyId?: string,
): Promise<SigningKey> {
  const file = keyFileAt(path);
  const passphrase = await readPassphrase(passphraseOf(options), terminal);
  try {
    return openKey(file, passphrase, agencyId);
  } catch (fault) {
    throw keyFaultAs(fault, path);
  }
}
