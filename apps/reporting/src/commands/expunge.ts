import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@daybook/types';
import { CannotRun } from '../cannot-run.ts';
import { databasePath } from '../folder/folder-paths.ts';
import { openFolder } from '../folder/open-folder.ts';
import { settingsOf } from '../settings.ts';
import { MACHINE } from '../store/event.ts';
import { expungeEntry } from '../store/expunge-entry.ts';
import { expungeReasonWords } from '../store/expunge-reason.ts';
import { Refused } from '../store/refused.ts';
import type { Command } from './command.ts';

/** Destroys what an entry says, where a court or a law asks for it. The journal has a line of it. */
export const expunge: Command = {
  name: 'expunge',
  takes: '<entry> <reason>',
  does: {
    en: 'destroys for good what an entry says, where a court or a law asks for it; the app is stopped first',
    es: 'destruye para siempre lo que dice una anotación, si lo pide un tribunal o una ley; antes se detiene la aplicación',
  },
  flags: {},
  async run({ environment, lang, say }, { rest: [request_id, reason] }) {
    const { folder } = settingsOf(environment);
    if (request_id === undefined || reason === undefined || !Object.hasOwn(expungeReasonWords, reason))
      throw new CannotRun({
        en: `Say which entry, and why: daybook-app expunge 2026-0042 court-order. The reasons: ${reasonsIn('en')}.`,
        es: `Diga qué anotación y por qué: daybook-app expunge 2026-0042 court-order. Los motivos: ${reasonsIn('es')}.`,
      });
    if (!existsSync(databasePath(folder)))
      throw new CannotRun({
        en: `There is no Daybook in ${folder}. Name the folder that the app runs on: DAYBOOK_FOLDER=…`,
        es: `No hay ningún Daybook en ${folder}. Indique la carpeta en la que corre la aplicación: DAYBOOK_FOLDER=…`,
      });
    const { store, close } = openFolder(folder);
    try {
      expungeEntry(store, MACHINE, request_id, reason);
      // A preview shows its row; it is made again when somebody looks.
      rmSync(join(folder, 'preview'), { recursive: true, force: true });
    } catch (fault) {
      throw fault instanceof Refused ? refused(fault, request_id) : fault;
    } finally {
      close();
    }
    say(words[lang](request_id));
    return 0;
  },
};

const reasonsIn = (lang: Lang): string =>
  Object.entries(expungeReasonWords)
    .map(([code, means]) => `${code} (${means[lang]})`)
    .join(', ');

function refused({ why }: Refused, request_id: string): CannotRun {
  if (why === 'entry-expunged')
    return new CannotRun({
      en: `What ${request_id} said was destroyed before. Nothing was changed.`,
      es: `Lo que decía ${request_id} ya se había destruido. No se cambió nada.`,
    });
  if (why === 'clock-set-back')
    return new CannotRun({
      en: "This machine's clock stands before the last line of the journal. Nothing was changed. Set the clock, and try again.",
      es: 'El reloj de este equipo está antes de la última línea del diario. No se cambió nada. Póngalo en hora e intente de nuevo.',
    });
  return new CannotRun({
    en: `There is no entry ${request_id} in this log. Nothing was changed.`,
    es: `No hay ninguna anotación ${request_id} en esta bitácora. No se cambió nada.`,
  });
}

const words = {
  en: (id: string) =>
    `What ${id} said is destroyed, in every revision. That there was an entry stays in the journal, and the next release says that one was expunged.\nBackups made before still hold it: make a new one, and destroy those.\n`,
  es: (id: string) =>
    `Lo que decía ${id} se destruyó, en todas sus revisiones. Que hubo una anotación queda en el diario, y la próxima publicación dice que una se eliminó.\nLas copias de seguridad anteriores aún lo contienen: haga una nueva y destruya aquellas.\n`,
};
