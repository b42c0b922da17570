import { readFileSync, statSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

const LARGEST = 4096;

/** The passphrase in a file: its one line, without the line's end. @throws UsageFault where it holds none. */
export function passphraseFile(path: string, option: string): string {
  let text: string;
  try {
    if (!statSync(path).isFile() || statSync(path).size > LARGEST) throw notOneLine(path, option);
    text = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    if (cause instanceof UsageFault) throw cause;
    throw cannotOpenFault(new CannotOpen(path, cause));
  }
  if (text === '' || /[\r\n]/.test(text)) throw notOneLine(path, option);
  return text;
}

const notOneLine = (path: string, option: string) =>
  new UsageFault({
    en: `${path} does not hold a passphrase. ${option} takes a file with one line: the passphrase.`,
    es: `${path} no contiene una frase de contraseña. ${option} acepta un archivo de una línea: la frase de contraseña.`,
  });
