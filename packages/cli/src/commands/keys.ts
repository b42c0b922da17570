import { passphraseOption } from '../options/passphrase-option.ts';
import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook keys`: the key by which an agency signs what it publishes. */
export const keys: Command = {
  name: 'keys',
  takes: '[words...]',
  usage: {
    en: 'init --agency <id> -o <file>\n       daybook keys rotate <key> -o <file>\n       daybook keys export <key> [-o <file>]',
    es: 'init --agency <id> -o <archivo>\n     daybook keys rotate <clave> -o <archivo>\n     daybook keys export <clave> [-o <archivo>]',
  },
  description: {
    en: 'Make the key by which an agency signs what it publishes, replace it by a new one, or export its public part.',
    es: 'Crear la clave con la que una agencia firma lo que publica, reemplazarla por una nueva o exportar su parte pública.',
  },
  examples: [
    'daybook keys init --agency us-zz-fbqnlriq -o sheriff.key.json',
    'daybook keys export sheriff.key.json -o public-key.json',
    'daybook keys rotate sheriff.key.json -o sheriff-2.key.json',
  ],
  options: [
    { flags: '--agency <id>', words: { en: 'whose key it is', es: 'de quién es la clave' } },
    {
      flags: '-o, --out <file>',
      words: {
        en: 'where the key goes; a key is never overwritten. A public key is written as PEM where the name ends in .pem',
        es: 'dónde se guarda la clave; una clave nunca se sobrescribe. La clave pública se escribe como PEM si el nombre termina en .pem',
      },
    },
    passphraseOption,
    {
      flags: '--new-passphrase-file <file>',
      words: {
        en: 'of rotate: a file with the passphrase of the new key; else DAYBOOK_NEW_PASSPHRASE, else it is typed unseen',
        es: 'de rotate: un archivo con la frase de contraseña de la clave nueva; si no, DAYBOOK_NEW_PASSPHRASE; si no, se escribe sin que se vea',
      },
    },
    {
      flags: '--today <date>',
      words: {
        en: 'the day on which the key is made, if not today',
        es: 'el día en que se crea la clave, si no es hoy',
      },
    },
    sharedOptions.lang,
  ],
  async run([words], options, terminal) {
    const [action, path, more] = (Array.isArray(words) ? words : []) as readonly (string | undefined)[];
    if (more !== undefined)
      throw new UsageFault({
        en: `Name one key, not several.\nType: daybook keys ${action} ${path}`,
        es: `Nombre una clave, no varias.\nEscriba: daybook keys ${action} ${path}`,
      });
    if (action === 'init') return (await import('../keys/init-key.ts')).initKey(options, terminal);
    if (action === 'rotate') return (await import('../keys/rotate-key-file.ts')).rotateKeyFile(path, options, terminal);
    if (action === 'export') return (await import('../keys/export-key-file.ts')).exportKeyFile(path, options, terminal);
    throw new UsageFault({
      en: 'Say what to do: make a key (init), replace it (rotate) or give others its public part (export).\nType: daybook keys init --agency us-zz-fbqnlriq -o sheriff.key.json',
      es: 'Diga qué hacer: crear una clave (init), reemplazarla (rotate) o dar a otros su parte pública (export).\nEscriba: daybook keys init --agency us-zz-fbqnlriq -o sheriff.key.json',
    });
  },
};
