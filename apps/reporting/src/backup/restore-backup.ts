import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { agencyName } from '@daybook/reports/printing';
import { CannotRun } from '../cannot-run.ts';
import { databasePath, lockPath } from '../folder/folder-paths.ts';
import { lockFolder } from '../folder/lock-folder.ts';
import { referencesOf } from '../reference/references-of.ts';
import { appendEvent } from '../store/append-event.ts';
import { MACHINE } from '../store/event.ts';
import { openStore, type Surroundings } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import type { BackupFacts } from './backup-facts.ts';
import { checkDatabase } from './check-database.ts';
import { unpackBackup } from './unpack-backup.ts';

/** A backup that was restored. */
export interface RestoredBackup {
  readonly facts: BackupFacts;
  /** Where what was there before lies now. */
  readonly kept?: string;
}

/**
 * Puts a backup in the place of the app's folder, after everything in it was checked: whole, or not at all. The journal
 * gets a line that says so.
 *
 * @param mayReplace whether the records of the same agency may be there already; they are kept beside.
 * @throws CannotRun where the backup or the folder does not allow it.
 */
export async function restoreBackup(
  file: string,
  folder: string,
  mayReplace: boolean,
  around: Surroundings,
): Promise<RestoredBackup> {
  const aside = `${folder}.part-${process.pid}`;
  const isThere = existsSync(folder);
  const unlock = isThere ? lockFolder(folder) : () => undefined;
  try {
    mkdirSync(dirname(aside), { recursive: true });
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { mode: 0o700 });
    const facts = await unpackBackup(file, aside);
    admit(folder, facts, mayReplace, around);
    const store = openStore(databasePath(aside), around);
    try {
      checkDatabase(store, facts, `${aside}/.fresh.db`);
      sayInJournal(store.database, facts, around);
    } finally {
      store.database.close();
    }
    const stamp = around.now().replaceAll(/\D/g, '').slice(0, 14);
    const kept =
      isThere && readdirSync(folder).some((name) => name !== basename(lockPath(folder)))
        ? `${folder}-before-${stamp}`
        : undefined;
    if (kept !== undefined) renameSync(folder, kept);
    else if (isThere) rmSync(folder, { recursive: true });
    renameSync(aside, folder);
    return { facts, ...(kept === undefined ? {} : { kept }) };
  } finally {
    unlock();
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Whether the folder may be replaced by this backup. */
function admit(folder: string, facts: BackupFacts, mayReplace: boolean, around: Surroundings): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== basename(lockPath(folder))) : [];
  if (names.length === 0) return;
  if (!existsSync(databasePath(folder)))
    throw new CannotRun({
      en: `${folder} is not empty, and what is in it is not Daybook's. Name an empty folder: DAYBOOK_FOLDER=…`,
      es: `${folder} no está vacía, y lo que contiene no es de Daybook. Indique una carpeta vacía: DAYBOOK_FOLDER=…`,
    });
  const { database } = openStore(databasePath(folder), around);
  const { agency } = referencesOf(database);
  const present = agency === undefined ? null : agencyName(agency);
  const events = Number(database.one('SELECT COUNT(*) AS n FROM event')?.n);
  database.close();
  const isEmpty = events === 0;
  if (!isEmpty && agency?.agency_id !== facts.agency_id)
    throw new CannotRun({
      en: `This backup is of ${nameOf(facts.agency_name, 'en')}; ${folder} holds the records of ${nameOf(present, 'en')}. Records of two agencies never share a folder. Nothing was changed. Name another folder: DAYBOOK_FOLDER=…`,
      es: `Esta copia es de ${nameOf(facts.agency_name, 'es')}; ${folder} contiene los registros de ${nameOf(present, 'es')}. Los registros de dos agencias nunca comparten carpeta. No se cambió nada. Indique otra carpeta: DAYBOOK_FOLDER=…`,
    });
  if (!isEmpty && !mayReplace)
    throw new CannotRun({
      en: `${folder} holds records of this agency already: its journal has ${events} lines, that of the backup ${facts.events}. Nothing was changed. To put the backup in their place, add --replace; what is there now is kept beside it.`,
      es: `${folder} ya contiene registros de esta agencia: su diario tiene ${events} líneas, el de la copia ${facts.events}. No se cambió nada. Para poner la copia en su lugar, añada --replace; lo que hay ahora se conserva al lado.`,
    });
}

const nameOf = (name: string | null, lang: 'en' | 'es'): string =>
  name ?? (lang === 'es' ? 'una agencia sin configurar' : 'an agency not yet set up');

function sayInJournal(database: Parameters<typeof appendEvent>[0], facts: BackupFacts, around: Surroundings): void {
  try {
    const event = {
      account_id: MACHINE,
      kind: 'backup-restored',
      subject: facts.head,
      body: { events: facts.events },
    } as const;
    database.write(() => appendEvent(database, { at: around.now(), ...event }));
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    throw new CannotRun({
      en: "This machine's clock stands before the last line of the backup's journal. Nothing was changed. Set the clock, and restore again.",
      es: 'El reloj de este equipo está antes de la última línea del diario de la copia. No se cambió nada. Póngalo en hora y restaure de nuevo.',
    });
  }
}
