import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import { type Dataset, openDataset } from '@daybook/statewide/duckdb';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Opens the folder of a state that `daybook statewide build` made. @throws UsageFault where there is none. */
export async function openState(folder: string): Promise<Dataset> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw cannotOpenFault(new CannotOpen(folder, { code: 'ENOENT' }));
  if (!found.isDirectory() || !existsSync(join(folder, 'data')))
    throw new UsageFault({
      en: `${folder} is not the folder of a statewide dataset: it has no data/ in it.\nType: daybook statewide build publications/ --out state/`,
      es: `${folder} no es la carpeta de un conjunto de datos del estado: no contiene data/.\nEscriba: daybook statewide build publications/ --out state/`,
    });
  return openDataset(folder);
}
