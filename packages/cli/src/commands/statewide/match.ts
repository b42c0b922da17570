import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide match`: which agencies of one list are which of another. */
export const match: Command = {
  name: 'match',
  takes: '[paths...]',
  usage: {
    en: '<agencies> --with <agencies> [options]',
    es: '<agencias> --with <agencias> [opciones]',
  },
  description: {
    en: 'Look agencies of one list up in another, by identifiers first and by name only where it is certain; list what is not.',
    es: 'Buscar las agencias de una lista en otra, primero por identificadores y por nombre solo si es seguro; enumerar lo que no lo es.',
  },
  examples: [
    'daybook statewide match out/287g/agencies.ndjson --with out/fbi/agencies.ndjson',
    'daybook statewide match out/287g --with out/fbi -o out/agencies.ndjson',
  ],
  options: [
    {
      flags: '--with <path>',
      words: {
        en: 'the agencies among which to look: a file or the folder of an import',
        es: 'las agencias entre las que se busca: un archivo o la carpeta de una importación',
      },
    },
    {
      flags: '-o, --out <file>',
      words: {
        en: 'write the agencies of the first list to this file (.ndjson), the sure ones with the identifiers of the other',
        es: 'escribir en este archivo (.ndjson) las agencias de la primera lista, las seguras con los identificadores de la otra',
      },
    },
    sharedOptions.json,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    const [path, more] = Array.isArray(paths) ? (paths as string[]) : [];
    if (path === undefined || more !== undefined || typeof options.with !== 'string')
      throw new UsageFault({
        en: 'Name the agencies, and with --with those among which to look.\nType: daybook statewide match out/287g --with out/fbi',
        es: 'Nombre las agencias y, con --with, aquellas entre las que se busca.\nEscriba: daybook statewide match out/287g --with out/fbi',
      });
    const { matchInto } = await import('../../adding-up/match-into.ts');
    return matchInto(path, options.with, options, terminal);
  },
};
