import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownKey } from '@daybook/publisher';
import { UsageFault } from '../terminal/usage-fault.ts';
import { knownKeyOf } from '../verifying/known-key-of.ts';

/** Keys in files or folders that were typed, by their agencies. @throws UsageFault for what is no key, and for two keys of one agency. */
export function keysIn(paths: readonly string[]): Map<string, KnownKey> {
  const keys = new Map<string, KnownKey>();
  for (const file of paths.flatMap(filesAt)) {
    const key = knownKeyOf(file);
    // A fingerprint does not say whose it is.
    if (!('agency_id' in key))
      throw new UsageFault({
        en: `"${file}" does not say whose key it is. Give the file that \`daybook keys export\` writes.`,
        es: `"${file}" no dice de quién es la clave. Dé el archivo que escribe \`daybook keys export\`.`,
      });
    const known = keys.get(key.agency_id);
    if (known !== undefined && known.fingerprint !== key.fingerprint)
      throw new UsageFault({
        en: `There are two keys of ${key.agency_id}. Give the one that holds; it names those that it follows.`,
        es: `Hay dos claves de ${key.agency_id}. Dé la vigente; ella nombra a las anteriores.`,
      });
    keys.set(key.agency_id, key);
  }
  return keys;
}

function filesAt(path: string): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(path, name));
}
