import { CannotOpen, readPath } from '@daybook/files/node';
import { compareFiles, type Side } from '@daybook/publisher';
import { offsetAt } from '@daybook/reports';
import type { Diff } from '@daybook/types';
import { codeTitles } from '@daybook/validator';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';

// Of time zones only what a workbook says of itself is known.
const how = { titles: codeTitles, zones: { zoneOf: () => undefined, offsetAt } };

/** Compares two files or folders of records. @throws UsageFault where one cannot be read. */
export async function diffOfFiles(older: string, newer: string): Promise<Diff> {
  const side = (path: string): Side => ({ name: path, read: () => readPath(path, how) });
  try {
    return await compareFiles(side(older), side(newer));
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
}
