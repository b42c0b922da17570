import { createDecipheriv } from 'node:crypto';
import { boundBytes } from './bound-bytes.ts';
import { KeyFault } from './key-fault.ts';
import type { KeyFile } from './key-file.ts';
import { passphraseKey } from './passphrase-key.ts';
import type { SigningKey } from './signing-key.ts';
import { signingKeyOf } from './signing-key-of.ts';

/**
 * Opens a key file with its passphrase.
 *
 * @param agency_id whose key it must be, where that is known.
 * @throws KeyFault for a wrong passphrase, or the key of another agency.
 */
export function openKey(file: KeyFile, passphrase: string, agency_id: string = file.agency_id): SigningKey {
  if (file.agency_id !== agency_id)
    throw new KeyFault('another-agency', {
      en: `This is the key of ${file.agency_id}, not of ${agency_id}. Take the key of ${agency_id}.`,
      es: `Esta es la clave de ${file.agency_id}, no de ${agency_id}. Use la clave de ${agency_id}.`,
    });
  const key = signingKeyOf(seedOf(file, passphrase), file);
  if (key.fingerprint !== file.fingerprint) throw wrongPassphrase();
  return key;
}

function seedOf(file: KeyFile, passphrase: string): Uint8Array {
  const { n, salt, nonce } = file.encryption;
  const sealed = Buffer.from(file.private_key, 'base64');
  const secret = passphraseKey(passphrase, Buffer.from(salt, 'base64'), n);
  const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(nonce, 'base64'), { authTagLength: 16 });
  decipher.setAAD(boundBytes(file));
  decipher.setAuthTag(sealed.subarray(32));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()]);
  } catch {
    throw wrongPassphrase();
  }
}

const wrongPassphrase = () =>
  new KeyFault('wrong-passphrase', {
    en: 'The passphrase does not open this key. Type it as it was typed when the key was made.',
    es: 'La frase de contraseña no abre esta clave. Escríbala como se escribió al crear la clave.',
  });
