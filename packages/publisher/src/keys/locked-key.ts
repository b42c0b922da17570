import { createCipheriv } from 'node:crypto';
import { boundBytes } from './bound-bytes.ts';
import { checksumOf } from './checksum-of.ts';
import { KeyFault } from './key-fault.ts';
import type { KeyFile } from './key-file.ts';
import type { KeyOptions } from './key-options.ts';
import { passphraseKey } from './passphrase-key.ts';
import type { SigningKey } from './signing-key.ts';

const SHORTEST = 12;

/**
 * A key file: the seed encrypted with the passphrase, the rest in the clear and bound to it.
 *
 * @throws KeyFault for a passphrase that is too short.
 */
export function lockedKey(key: SigningKey, seed: Uint8Array, { passphrase, random, n = 2 ** 17 }: KeyOptions): KeyFile {
  if ([...passphrase].length < SHORTEST)
    throw new KeyFault('passphrase-too-short', {
      en: `The passphrase is too short: it needs at least ${SHORTEST} characters. Four or five words that do not belong together do well.`,
      es: `La frase de contraseña es demasiado corta: necesita al menos ${SHORTEST} caracteres. Sirven cuatro o cinco palabras sin relación entre sí.`,
    });
  const { sign: _, ...known } = key;
  const salt = random(16);
  const nonce = random(12);
  const clear = {
    record: 'daybook-key',
    ...known,
    encryption: { kdf: 'scrypt', n, salt: base64(salt), cipher: 'aes-256-gcm', nonce: base64(nonce) },
  } as const;
  const cipher = createCipheriv('aes-256-gcm', passphraseKey(passphrase, salt, n), nonce);
  cipher.setAAD(boundBytes(clear));
  const private_key = base64(Buffer.concat([cipher.update(seed), cipher.final(), cipher.getAuthTag()]));
  return { ...clear, private_key, checksum: checksumOf({ ...clear, private_key }) };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
