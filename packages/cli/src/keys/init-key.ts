import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createKey } from '@daybook/publisher';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { keyFaultAs } from './key-fault-as.ts';
import { keyTakenFault } from './key-taken-fault.ts';
import { passphraseOf } from './passphrase-of.ts';
import { readPassphrase } from './read-passphrase.ts';
import { sayKey } from './say-key.ts';
import { writeKey } from './write-key.ts';

/** Makes an agency's first key. Gives the exit code. */
export async function initKey(options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<number> {
  const { agency, out, today } = options;
  if (typeof agency !== 'string' || typeof out !== 'string')
    throw new UsageFault({
      en: 'Say whose key it is, and where it goes.\nType: daybook keys init --agency us-zz-fbqnlriq -o sheriff.key.json',
      es: 'Diga de quién es la clave y dónde se guarda.\nEscriba: daybook keys init --agency us-zz-fbqnlriq -o sheriff.key.json',
    });
  if (!/^us-[a-z]{2}-[a-z]{8}$/.test(agency))
    throw new UsageFault({
      en: `"${agency}" is not the id of an agency. It looks like us-zz-fbqnlriq and stands in the agency's record as agency_id.`,
      es: `"${agency}" no es el id de una agencia. Es como us-zz-fbqnlriq y está en el registro de la agencia como agency_id.`,
    });
  if (existsSync(out)) throw keyTakenFault(out);
  const passphrase = await readPassphrase({ ...passphraseOf(options), question: NEW, isNew: true }, terminal);
  try {
    const key = createKey(agency, { passphrase, created_on: todayOf(today), random: randomBytes });
    writeKey(out, key);
    sayKey(key, out, terminal);
  } catch (fault) {
    throw keyFaultAs(fault, out);
  }
  return 0;
}

const NEW = {
  en: 'Choose a passphrase, four or five words or more:',
  es: 'Elija una frase de contraseña, de cuatro o cinco palabras o más:',
};
