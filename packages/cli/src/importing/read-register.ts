import { isEntry } from '@daybook/files';
import { readPath } from '@daybook/files/node';
import type { Agency } from '@daybook/types';

/** The agency records of earlier imports, from a file or folder. */
export async function readRegister(path: string): Promise<Agency[]> {
  const agencies: Agency[] = [];
  for await (const batch of readPath(path)) {
    for (const reading of batch)
      if (isEntry(reading) && reading.kind === 'agency') agencies.push(reading.record as unknown as Agency);
  }
  return agencies;
}
