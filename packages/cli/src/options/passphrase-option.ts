import type { Option } from './option.ts';

/** `--passphrase-file`, of every command that opens a key. */
export const passphraseOption: Option = {
  flags: '--passphrase-file <file>',
  words: {
    en: 'a file with the passphrase of the key; else DAYBOOK_PASSPHRASE of the environment, else it is typed unseen',
    es: 'un archivo con la frase de contraseña de la clave; si no, DAYBOOK_PASSPHRASE del entorno; si no, se escribe sin que se vea',
  },
};
