import { readFileSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import { foldRecords } from '@daybook/reports';
import { registriesIn } from '@daybook/statewide/browser';
import type { Registry } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * The registries in files, one or several in each; of revisions the one in force.
 *
 * @throws UsageFault where a file cannot be read, holds none, or one that does not follow the standard.
 */
export async function registriesAt(paths: readonly string[], today: string): Promise<readonly Registry[]> {
  const found: Registry[] = [];
  for (const path of paths) {
    const those = await registriesIn({ name: path, bytes: bytesAt(path) }, today);
    if (those.length === 0)
      throw new UsageFault({
        en: `${path} does not hold a registry that follows the standard.\nType: daybook validate ${path}`,
        es: `${path} no contiene un registro de quienes deben informar que siga el estándar.\nEscriba: daybook validate ${path}`,
      });
    found.push(...those);
  }
  return foldRecords(found).current;
}

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(path, cause));
  }
}
