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
        if (isEntry(reading) && reading.kind === 'agency' && isWhole(reading.record))
          agencies.push(reading.record as unknown as Agency);
    }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  if (agencies.length === 0)
    throw new UsageFault({
      en: `${path} holds no records of agencies. Name the agencies.ndjson of an earlier import, or its folder.`,
      es: `${path} no contiene registros de agencias. Nombre el agencies.ndjson de una importación anterior, o su carpeta.`,
    });
  return agencies;
}

/** A description of the table `agencies`, which lies beside it in a dataset, is read as a record too, and is none. */
function isWhole({ names, identifiers }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(names) && Array.isArray(identifiers);
}
