import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { openKey, rotateKey } from '@daybook/publisher';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { keyFaultAs } from './key-fault-as.ts';
import { keyFileAt } from './key-file-at.ts';
import { keyTakenFault } from './key-taken-fault.ts';
import { passphraseOf } from './passphrase-of.ts';
import { readPassphrase } from './read-passphrase.ts';
import { sayKey } from './say-key.ts';
import { writeKey } from './write-key.ts';

/** Makes a key that follows an older one, which signs it. Gives the exit code. */
export async function rotateKeyFile(
  path: string | undefined,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { out, newPassphraseFile, today } = options;
  if (path === undefined || typeof out !== 'string')
    throw new UsageFault({
      en: 'Name the key that there is, and where the new one goes.\nType: daybook keys rotate sheriff.key.json -o sheriff-2.key.json',
      es: 'Nombre la clave que hay y dónde se guarda la nueva.\nEscriba: daybook keys rotate sheriff.key.json -o sheriff-2.key.json',
    });
  if (existsSync(out)) throw keyTakenFault(out);
  const file = keyFileAt(path);
  const passphrase = await readPassphrase(passphraseOf(options), terminal);
  try {
    const old = openKey(file, passphrase);
    const fresh = await readPassphrase(
      {
        variable: 'DAYBOOK_NEW_PASSPHRASE',
        file: newPassphraseFile,
        option: '--new-passphrase-file',
        question: {
          en: 'Choose a passphrase for the new key, four or five words or more:',
          es: 'Elija una frase de contraseña para la clave nueva, de cuatro o cinco palabras o más:',
        },
        isNew: true,
      },
      terminal,
    );
    const key = rotateKey(old, { passphrase: fresh, created_on: todayOf(today), random: randomBytes });
    writeKey(out, key);
    sayKey(key, out, terminal);
  } catch (fault) {
    throw keyFaultAs(fault, path);
  }
  return 0;
}
