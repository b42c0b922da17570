import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { makeBackup } from '../backup/make-backup.ts';
import { CannotRun } from '../cannot-run.ts';
import { folderFault } from '../folder/folder-fault.ts';
import { surroundings } from '../folder/surroundings.ts';
import { settingsOf } from '../settings.ts';
import type { Command } from './command.ts';

/** Writes everything that the app keeps into one file. */
export const backup: Command = {
  name: 'backup',
  takes: '<file>',
  does: {
    en: 'writes everything into one file, also while it runs; a folder gets a file named after agency and time',
    es: 'escribe todo en un archivo, también mientras corre; en una carpeta, con el nombre de la agencia y la hora',
  },
  flags: {},
  async run(machine, { rest: [typed] }) {
    const { folder } = settingsOf(machine.environment);
    if (typed === undefined)
      throw new CannotRun({
        en: 'Say where the backup goes: daybook-app backup <file or folder>, best on another disk.',
        es: 'Diga adónde va la copia: daybook-app backup <archivo o carpeta>, mejor en otro disco.',
      });
    const target = fileOf(resolve(typed));
    if (!relative(folder, target).startsWith('..'))
      throw new CannotRun({
        en: `${typed} lies in the folder that is backed up, and would be lost with it. Choose a place on another disk.`,
        es: `${typed} está en la carpeta que se copia, y se perdería con ella. Elija un lugar en otro disco.`,
      });
    try {
      const { facts, sha256, bytes } = await makeBackup(folder, target, surroundings);
      machine.say(words[machine.lang](target, facts.agency_name, facts.entries, facts.events, bytes, sha256));
      if (facts.faults > 0) machine.say(faulty[machine.lang](facts.faults));
      return facts.faults > 0 ? 1 : 0;
    } catch (fault) {
      const isMissing =
        (fault as { readonly code?: string }).code === 'ENOENT' && !statSync(folder, { throwIfNoEntry: false });
      throw isMissing ? nothingThere(folder) : folderFault(fault, resolve(target, '..'));
    }
  },
};

function fileOf(typed: string): string {
  if (statSync(typed, { throwIfNoEntry: false })?.isDirectory() !== true) return typed;
  return join(typed, `daybook-${surroundings.now().slice(0, 19).replaceAll(':', '')}Z.tar.gz`);
}

const nothingThere = (folder: string) =>
  new CannotRun({
    en: `There is nothing to back up in ${folder}. Name the folder that the app runs on: DAYBOOK_FOLDER=…`,
    es: `No hay nada que copiar en ${folder}. Indique la carpeta en la que corre la aplicación: DAYBOOK_FOLDER=…`,
  });

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

const words = {
  en: (target: string, agency: string | null, entries: number, events: number, bytes: number, sha256: string) =>
    `Backed up ${agency ?? 'an agency not yet set up'}: ${entries} entries, ${events} lines of the journal.\n${target} · ${size(bytes)}\nSHA-256 ${sha256}\nKeep it on another machine, as safe as the records themselves. Try it: daybook-app restore\n`,
  es: (target: string, agency: string | null, entries: number, events: number, bytes: number, sha256: string) =>
    `Copia de ${agency ?? 'una agencia sin configurar'}: ${entries} anotaciones, ${events} líneas del diario.\n${target} · ${size(bytes)}\nSHA-256 ${sha256}\nGuárdela en otro equipo, tan segura como los registros mismos. Pruébela: daybook-app restore\n`,
};

const faulty = {
  en: (faults: number) =>
    `\nThe journal does not hold in ${faults} places. The backup was made all the same. Tell the auditor.\n`,
  es: (faults: number) =>
    `\nEl diario no se sostiene en ${faults} lugares. La copia se hizo de todos modos. Avise al auditor.\n`,
};
