import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, openDataset } from '@daybook/statewide/duckdb';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Opens the dataset in a folder. @throws UsageFault where no build made it. */
export async function datasetAt(folder: string): Promise<Dataset> {
  if (!existsSync(join(folder, 'data')))
    throw new UsageFault({
      en: `${folder} holds no dataset of a state.\nType: daybook statewide build publications/ --out ${folder}`,
      es: `${folder} no contiene un conjunto de datos de un estado.\nEscriba: daybook statewide build publicaciones/ --out ${folder}`,
    });
  return openDataset(folder);
}
