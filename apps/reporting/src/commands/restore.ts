import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoreBackup } from '../backup/restore-backup.ts';
import { CannotRun } from '../cannot-run.ts';
import { folderFault } from '../folder/folder-fault.ts';
import { surroundings } from '../folder/surroundings.ts';
import { settingsOf } from '../settings.ts';
import type { Command } from './command.ts';

/** Puts a backup in the place of the app's folder. */
export const restore: Command = {
  name: 'restore',
  takes: '<file>',
  does: {
    en: 'checks everything in a backup, and puts it into an empty folder',
    es: 'verifica todo lo que hay en una copia, y la pone en una carpeta vacía',
  },
  flags: {
    replace: {
      en: 'also where records of the same agency are; those are kept beside',
      es: 'también donde hay registros de la misma agencia; esos se conservan al lado',
    },
  },
  async run(machine, { rest: [typed], flags }) {
    const { folder } = settingsOf(machine.environment);
    if (typed === undefined)
      throw new CannotRun({
        en: 'Say which backup: daybook-app restore <file>',
        es: 'Diga qué copia: daybook-app restore <archivo>',
      });
    if (statSync(typed, { throwIfNoEntry: false })?.isFile() !== true)
      throw new CannotRun({ en: `There is no file ${typed}.`, es: `No hay ningún archivo ${typed}.` });
    try {
      const { facts, kept } = await restoreBackup(resolve(typed), folder, flags.has('replace'), surroundings);
      const say = words[machine.lang];
      machine.say(
        say.done(facts.agency_name, facts.entries, facts.events, facts.made_at.slice(0, 16).replace('T', ' ')),
      );
      machine.say(say.checked(facts.files.length));
      if (facts.faults > 0) machine.say(say.faulty(facts.faults));
      if (kept !== undefined) machine.say(say.kept(kept));
      machine.say(say.next(folder));
      return 0;
    } catch (fault) {
      throw folderFault(fault, folder);
    }
  },
};

const words = {
  en: {
    done: (agency: string | null, entries: number, events: number, at: string) =>
      `Restored ${agency ?? 'an agency not yet set up'} as of ${at} UTC: ${entries} entries, ${events} lines of the journal.\n`,
    checked: (files: number) =>
      `Checked: ${files} files against their fingerprints; the tables and the rules that refuse changes; the chain of the journal; every entry against its line.\n`,
    faulty: (faults: number) =>
      `When the backup was made, its journal did not hold in ${faults} places. Tell the auditor.\n`,
    kept: (path: string) => `What was there before is kept in ${path}\n`,
    next: (folder: string) =>
      `It stands in ${folder}. The journal has a line that says so. Everybody signs in anew. Start it: daybook-app\n`,
  },
  es: {
    done: (agency: string | null, entries: number, events: number, at: string) =>
      `Se restauró ${agency ?? 'una agencia sin configurar'} al ${at} UTC: ${entries} anotaciones, ${events} líneas del diario.\n`,
    checked: (files: number) =>
      `Se verificó: ${files} archivos con sus huellas; las tablas y las reglas que impiden cambios; la cadena del diario; cada anotación con su línea.\n`,
    faulty: (faults: number) =>
      `Al hacerse la copia, su diario no se sostenía en ${faults} lugares. Avise al auditor.\n`,
    kept: (path: string) => `Lo que había antes se conserva en ${path}\n`,
    next: (folder: string) =>
      `Está en ${folder}. El diario tiene una línea que lo dice. Todos vuelven a iniciar sesión. Arránquelo: daybook-app\n`,
  },
};
