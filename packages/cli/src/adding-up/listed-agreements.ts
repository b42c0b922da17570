import { statSync } from 'node:fs';
import { isEntry, type Reading } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import type { Agency, Agreement, Import } from '@daybook/types';
import { inputOf } from '../importing/input-of.ts';
import { readRegister } from '../importing/read-register.ts';
import { sourceNamed } from '../importing/source-named.ts';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { refuseUnreadLists } from './refuse-unread-lists.ts';

/** What the lists, or the import of them, hold. */
export interface ListedAgreements {
  readonly agencies: readonly Agency[];
  readonly agreements: readonly Agreement[];
}

/**
 * Reads ICE's lists, each typed with its day, or the records that an import of them made.
 *
 * @throws UsageFault where both are named, or nothing is found.
 */
export async function listedAgreements(
  typed: readonly string[],
  register: unknown,
  { lang }: Terminal,
): Promise<ListedAgreements> {
  const paths = expandPaths(typed);
  const lists = paths.filter((path) => !isOfAnImport(path));
  if (lists.length > 0 && lists.length < paths.length)
    throw new UsageFault({
      en: `Name either lists or the folder of an import, not both: ${paths.join(' ')}`,
      es: `Nombre listas o la carpeta de una importación, no ambas: ${paths.join(' ')}`,
    });
  const agencies: Agency[] = [];
  const agreements: Agreement[] = [];
  let read: Import['files'] = [];
  const take = (batch: readonly Reading[]) => {
    for (const reading of batch) {
      if (!isEntry(reading)) continue;
      if (reading.kind === 'agency') agencies.push(reading.record as unknown as Agency);
      if (reading.kind === 'import') read = (reading.record as unknown as Import).files;
      if (reading.kind === 'agreement') agreements.push(reading.record as unknown as Agreement);
    }
  };
  try {
    if (lists.length === 0) for await (const batch of readPath(paths)) take(batch);
    else {
      const source = sourceNamed('ice-287g-list');
      const known = typeof register === 'string' ? await readRegister(register) : [];
      const inputs = lists.map((list) => inputOf(source, dated(list), undefined));
      for await (const batch of source.import(inputs, { lang, register: known as never })) take(batch);
      refuseUnreadLists(
        inputs.map(({ name }) => name),
        read,
      );
    }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  if (agreements.length === 0)
    throw new UsageFault({
      en: `${typed.join(' ')}: no agreement was found there.\nType: daybook import ice-287g-list LIST@2025-07-11 --out FOLDER`,
      es: `${typed.join(' ')}: no se encontró ningún acuerdo.\nEscriba: daybook import ice-287g-list LISTA@2025-07-11 --out CARPETA`,
    });
  return { agencies, agreements };
}

function isOfAnImport(path: string): boolean {
  return /\.(?:nd)?jsonl?$/i.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function dated(list: string): string {
  if (/@\d{4}-\d{2}-\d{2}$/.test(list)) return list;
  throw new UsageFault({
    en: `Say which day the list ${list} shows.\nType it behind the name: daybook statewide agreements ${list}@YYYY-MM-DD`,
    es: `Diga qué día muestra la lista ${list}.\nEscríbalo detrás del nombre: daybook statewide agreements ${list}@AAAA-MM-DD`,
  });
}
