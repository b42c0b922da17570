import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

const LEAST = 32;

/** The secret in a file, which is made, for its owner alone to read, where there is none. @throws UsageFault where it is too short. */
export function readKey(file: string): string {
  if (!existsSync(file)) {
    try {
      writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (cause) {
      throw cannotWriteFault(file, cause);
    }
  }
  const key = statSync(file).isFile() && statSync(file).size < 10_000 ? readFileSync(file, 'utf8').trim() : '';
  if (key.length >= LEAST) return key;
  throw new UsageFault({
    en: `${file} holds no key of at least ${LEAST} letters. Name a file that is not there yet, and it is made.`,
    es: `${file} no contiene una clave de al menos ${LEAST} letras. Nombre un archivo que aún no exista y se creará.`,
  });
}
