import { checksumOf } from './checksum-of.ts';
import { isPublicKey } from './is-public-key.ts';
import { KeyFault } from './key-fault.ts';
import type { KeyFile } from './key-file.ts';

/**
 * A key file from its text. Its private part stays encrypted.
 *
 * @throws KeyFault for a text that is no key file, or one that was damaged.
 */
export function readKeyFile(text: string): KeyFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notAKeyFile();
  }
  if (typeof value !== 'object' || value === null || (value as Partial<KeyFile>).record !== 'daybook-key')
    throw notAKeyFile();
  const file = value as KeyFile;
  if (!isWhole(file)) throw damaged();
  return file;
}

/** Costs above take more memory than a machine may have; a file must not ask for them. */
const costs: ReadonlySet<unknown> = new Set([2 ** 14, 2 ** 15, 2 ** 16, 2 ** 17, 2 ** 18]);

function isWhole(file: KeyFile): boolean {
  const { encryption, private_key, checksum } = file;
  if (!isPublicKey(file) || typeof encryption !== 'object' || encryption === null) return false;
  const { kdf, n, salt, cipher, nonce } = encryption;
  const isHow = kdf === 'scrypt' && cipher === 'aes-256-gcm' && costs.has(n);
  return isHow && holds(salt, 16) && holds(nonce, 12) && holds(private_key, 48) && checksum === checksumOf(file);
}

const holds = (value: unknown, bytes: number) =>
  typeof value === 'string' && value.length <= 64 && Buffer.from(value, 'base64').length === bytes;

const notAKeyFile = () =>
  new KeyFault('not-a-key-file', {
    en: 'This is not a key file. `daybook keys init` makes one.',
    es: 'Este no es un archivo de clave. `daybook keys init` crea uno.',
  });

const damaged = () =>
  new KeyFault('damaged', {
    en: 'The key file is damaged: its checksum does not fit its contents. Take it from a backup.',
    es: 'El archivo de clave está dañado: su suma de verificación no corresponde a su contenido. Recupérelo de una copia.',
  });
