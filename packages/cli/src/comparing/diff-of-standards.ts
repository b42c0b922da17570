import { compareStandards, StandardFault } from '@daybook/publisher';
import { openStandard } from '@daybook/publisher/node';
import type { Diff } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Compares two versions of the standard, the older one first. @throws UsageFault where one is none. */
export async function diffOfStandards(older: string, newer: string): Promise<Diff> {
  try {
    return compareStandards(await openStandard(older), await openStandard(newer));
  } catch (fault) {
    if (!(fault instanceof StandardFault)) throw fault;
    const { path } = fault;
    throw new UsageFault({
      en: `${path} is no version of the standard: a folder with *.schema.json in it, or a file in which one was kept.\nType: daybook diff --schemas old/schemas new/schemas`,
      es: `${path} no es una versión del estándar: una carpeta con *.schema.json, o un archivo en el que se guardó una.\nEscriba: daybook diff --schemas anterior/schemas nueva/schemas`,
    });
  }
}
