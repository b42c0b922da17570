import { readFileSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import type { Registry } from '@daybook/types';
import { validate } from '@daybook/validator';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The registry in a file. @throws UsageFault where it cannot be read, or does not follow the standard. */
export async function registryAt(path: string, today: string): Promise<Registry> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(path, cause));
  }
  const { counts, records_by_kind } = await validate({ name: path, bytes }, { today });
  if (counts.error > 0 || records_by_kind.registry !== 1)
    throw new UsageFault({
      en: `${path} does not hold one registry that follows the standard.\nType: daybook validate ${path}`,
      es: `${path} no contiene un registro de quienes deben informar que siga el estándar.\nEscriba: daybook validate ${path}`,
    });
  return JSON.parse(new TextDecoder().decode(bytes)) as Registry;
}
