import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { passphraseFile } from './passphrase-file.ts';
import type { PassphraseSource } from './passphrase-source.ts';
import { typeUnseen } from './type-unseen.ts';

/**
 * A passphrase: from the file that was named, else from the environment, else typed unseen at a terminal; a new one twice.
 * It is never an argument, where other users of the machine could read it.
 *
 * @throws UsageFault where there is none, the file cannot be read, or a new one was typed in two ways.
 */
export async function readPassphrase(source: PassphraseSource, { lang, talk }: Terminal): Promise<string> {
  const { variable, file, option, question, isNew = false } = source;
  if (typeof file === 'string') return passphraseFile(file, option);
  const held = process.env[variable];
  if (held !== undefined && held !== '') return held;
  const keyboard = 'keyboard' in source ? source.keyboard : process.stdin.isTTY ? process.stdin : undefined;
  if (keyboard === undefined)
    throw new UsageFault({
      en: `There is no passphrase, and no terminal to type it at. Put it into a file that only you can read and add ${option} FILE, or set ${variable}.`,
      es: `No hay frase de contraseña ni terminal donde escribirla. Póngala en un archivo que solo usted pueda leer y agregue ${option} ARCHIVO, o defina ${variable}.`,
    });
  const typed = await typeUnseen(`${question[lang]} `, keyboard, talk);
  if (!isNew) return typed;
  if ((await typeUnseen(`${AGAIN[lang]} `, keyboard, talk)) === typed) return typed;
  throw new UsageFault({
    en: 'The two are not the same. Nothing was written; start again.',
    es: 'Las dos no son iguales. No se escribió nada; empiece de nuevo.',
  });
}

const AGAIN = { en: 'Once more:', es: 'Otra vez:' };
