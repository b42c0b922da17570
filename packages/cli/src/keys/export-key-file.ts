import { existsSync, readFileSync } from 'node:fs';
import { exportKey, textOfKey } from '@daybook/publisher';
import { writeWhole } from '../paths/write-whole.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { keyFileAt } from './key-file-at.ts';
import { keyTakenFault } from './key-taken-fault.ts';

/** Prints or writes what anybody may know of a key: as JSON, or as PEM where the file's name ends so. Gives the exit code. */
export async function exportKeyFile(
  path: string | undefined,
  { out }: Readonly<Record<string, unknown>>,
  { lang, out: print }: Terminal,
): Promise<number> {
  if (path === undefined)
    throw new UsageFault({
      en: 'Name the key to export. Its passphrase is not needed.\nType: daybook keys export sheriff.key.json -o public-key.json',
      es: 'Nombre la clave que exportar. No hace falta su frase de contraseña.\nEscriba: daybook keys export sheriff.key.json -o public-key.json',
    });
  const key = exportKey(keyFileAt(path));
  if (typeof out !== 'string') {
    print(textOfKey(key));
    return 0;
  }
  const text = out.endsWith('.pem') ? key.pem : textOfKey(key);
  // What stands there may be the private key itself.
  if (existsSync(out) && readFileSync(out, 'utf8') !== text) throw keyTakenFault(out);
  writeWhole(out, text);
  print(
    lang === 'es'
      ? `Clave pública de ${key.agency_id}: ${out}\nHuella: ${key.fingerprint}\n`
      : `Public key of ${key.agency_id}: ${out}\nFingerprint: ${key.fingerprint}\n`,
  );
  return 0;
}
