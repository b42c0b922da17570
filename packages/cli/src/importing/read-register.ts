import { isEntry } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import type { Agency } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The agency records of earlier imports, from a file or folder. @throws UsageFault where there are none. */
export async function readRegister(path: string): Promise<Agency[]> {
  const agencies: Agency[] = [];
  try {
    for await (const batch of readPath(path)) {
      for (const reading of batch)
        if (isEntry(reading) && reading.kind === 'agency') agencies.push(reading.record as unknown as Agency);
    }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  if (agencies.length === 0)
    throw new UsageFault({
      en: `${path} holds no agencies. For --register, name the agencies.ndjson of an earlier import.`,
      es: `${path} no contiene agencias. Para --register, nombre el agencies.ndjson de una importación anterior.`,
    });
  return agencies;
}
