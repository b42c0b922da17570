import type { PassphraseSource } from './passphrase-source.ts';

/** Where the passphrase of a key that is there comes from. */
export const passphraseOf = ({ passphraseFile }: Readonly<Record<string, unknown>>): PassphraseSource => ({
  variable: 'DAYBOOK_PASSPHRASE',
  file: passphraseFile,
  option: '--passphrase-file',
  question: { en: 'Passphrase of the key:', es: 'Frase de contraseña de la clave:' },
});
