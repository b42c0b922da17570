import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide reconcile`: an agency's log beside ICE's release of detainers. */
export const reconcile: Command = {
  name: 'reconcile',
  takes: '[paths...]',
  usage: {
    en: '<log> <agencies> --with <ICE release> --agency <id> [options]',
    es: '<bitácora> <agencias> --with <publicación de ICE> --agency <id> [opciones]',
  },
  description: {
    en: 'Set an agency’s log, whole or as published, beside ICE’s release of detainers: by facility, month and kind, how many are in both, only in the log, only at ICE. Counts only; nobody is looked for.',
    es: 'Comparar la bitácora de una agencia, completa o publicada, con la publicación de ICE sobre retenciones: por centro, mes y tipo, cuántas hay en ambas, solo en la bitácora, solo en ICE. Solo recuentos; no se busca a nadie.',
  },
  examples: [
    'daybook statewide reconcile logs/ agencies.ndjson --with detainers.csv.gz --agency us-zz-qmrtwkla',
    'daybook statewide reconcile logs/ agencies.ndjson --with out/detainers --agency us-zz-qmrtwkla -o gaps.csv',
    'daybook statewide reconcile logs/ agencies.ndjson --with out/detainers --agency us-zz-qmrtwkla --explanations gaps.csv',
    'daybook statewide reconcile public/2026-q1 --with out/detainers --facilities spellings.csv --from 2026-01 --to 2026-03',
  ],
  options: [
    {
      flags: '--with <paths...>',
      words: {
        en: 'ICE’s release as a file, or the folder that an import of it made',
        es: 'la publicación de ICE como archivo, o la carpeta que hizo una importación de ella',
      },
    },
    {
      flags: '--agency <id>',
      words: {
        en: 'whose log; not needed where the files hold one log',
        es: 'de quién es la bitácora; no hace falta si los archivos contienen una sola',
      },
    },
    {
      flags: '--facilities <file>',
      words: {
        en: 'a table of spellings: as_listed, state, facility_id',
        es: 'una tabla de grafías: as_listed, state, facility_id',
      },
    },
    {
      flags: '--explanations <file>',
      words: {
        en: 'the file that -o gaps.csv wrote, with the column "explanation" filled in',
        es: 'el archivo que escribió -o diferencias.csv, con la columna «explanation» completada',
      },
    },
    {
      flags: '--from <month>',
      words: { en: 'the first month, such as 2026-01', es: 'el primer mes, por ejemplo 2026-01' },
    },
    { flags: '--to <month>', words: { en: 'the last month', es: 'el último mes' } },
    sharedOptions.full,
    sharedOptions.printed,
    reportFormatOption,
    sharedOptions.json,
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0 || !Array.isArray(options.with))
      throw new UsageFault({
        en: 'Name the log and the file of agencies, and ICE’s release behind --with.\nType: daybook statewide reconcile logs/ agencies.ndjson --with detainers.csv.gz --agency us-zz-qmrtwkla',
        es: 'Nombre la bitácora y el archivo de agencias, y la publicación de ICE tras --with.\nEscriba: daybook statewide reconcile bitacoras/ agencies.ndjson --with detainers.csv.gz --agency us-zz-qmrtwkla',
      });
    const { reconcileWith } = await import('../../adding-up/reconcile-with.ts');
    return reconcileWith(paths, options.with as string[], options, terminal);
  },
};
