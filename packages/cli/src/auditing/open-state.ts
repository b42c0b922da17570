import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '@daybook/files';
import { CannotOpen } from '@daybook/files/node';
import { type Dataset, notWhole, openDataset } from '@daybook/statewide/duckdb';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Opens the folder of a state that `daybook statewide build` made. @throws UsageFault where there is none, or not all of it. */
export async function openState(folder: string): Promise<Dataset> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw cannotOpenFault(new CannotOpen(folder, { code: 'ENOENT' }));
  if (!found.isDirectory() || !existsSync(join(folder, 'data')))
    throw new UsageFault({
      en: `${folder} is not the folder of a statewide dataset: it has no data/ in it.\nType: daybook statewide build publications/ --out state/`,
      es: `${folder} no es la carpeta de un conjunto de datos del estado: no contiene data/.\nEscriba: daybook statewide build publicaciones/ --out estado/`,
    });
  const path = await notWhole(folder);
  if (path === undefined) return openDataset(folder);
  const file = printable(path);
  throw new UsageFault({
    en: `${folder} is not a whole dataset: ${file} is missing, or is not as the build left it. Build it again.\nType: daybook statewide build publications/ --out ${folder}, with the --key and --registry that you gave before`,
    es: `${folder} no es un conjunto de datos completo: falta ${file}, o no está como lo dejó la construcción. Constrúyalo de nuevo.\nEscriba: daybook statewide build publicaciones/ --out ${folder}, con los --key y --registry que dio antes`,
  });
}
