import type { ExportedKey } from './exported-key.ts';
import { isPublicKey } from './is-public-key.ts';
import { KeyFault } from './key-fault.ts';
import { pemOf } from './pem-of.ts';

/**
 * A public key from the text of its file.
 *
 * @throws KeyFault for a text that is none, or one that does not agree with itself.
 */
export function readExportedKey(text: string): ExportedKey {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notAKey();
  }
  const { record } = (typeof value === 'object' && value !== null ? value : {}) as Partial<ExportedKey>;
  if (record !== 'daybook-public-key') throw notAKey();
  if (!isPublicKey(value) || (value as ExportedKey).pem !== pemOf(value)) throw damaged();
  return value as ExportedKey;
}

const notAKey = () =>
  new KeyFault('not-a-key-file', {
    en: 'This is not the file of a public key. `daybook keys export` writes one.',
    es: 'Este no es el archivo de una clave pública. `daybook keys export` escribe uno.',
  });

const damaged = () =>
  new KeyFault('damaged', {
    en: 'The file of the public key is damaged: its parts do not fit together. Ask the agency for it again.',
    es: 'El archivo de la clave pública está dañado: sus partes no concuerdan. Pídalo de nuevo a la agencia.',
  });
