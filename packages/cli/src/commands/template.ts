import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook template`: the workbook that a clerk fills in, for one agency and period. */
export const template: Command = {
  name: 'template',
  takes: '[words...]',
  usage: {
    en: '[requests] [agreements] [context] --agency <id> --period <name> -o <file.xlsx> [files about the agency]',
    es: '[requests] [agreements] [context] --agency <id> --period <nombre> -o <archivo.xlsx> [archivos de la agencia]',
  },
  description: {
    en: 'Make the workbook of an agency and period: drop-down lists, notes with the law of the place, an example.',
    es: 'Hacer el libro de una agencia y un período: listas desplegables, notas con la ley del lugar, un ejemplo.',
  },
  examples: [
    'daybook template --agency us-zz-fbqnlriq --period 2026-Q1 agencies.ndjson -o log.xlsx',
    'daybook template requests --agency us-il-abcdefgh --period 2026-Q1 --lang es -o bitacora.xlsx',
    'daybook template --agency us-zz-fbqnlriq --period 2026-Q1 -o log/',
  ],
  options: [
    { flags: '--agency <id>', words: { en: 'whose workbook it is', es: 'de quién es el libro' } },
    {
      flags: '--period <name>',
      words: { en: '2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026', es: '2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026' },
    },
    {
      flags: '-o, --out <path>',
      words: {
        en: 'the workbook to write, such as log.xlsx; or a folder, such as log/, for CSV files with their datapackage.json',
        es: 'el libro que escribir, por ejemplo log.xlsx; o una carpeta, por ejemplo log/, para archivos CSV con su datapackage.json',
      },
    },
    {
      flags: '--office <name>',
      words: { en: 'the office that answers for the log', es: 'la oficina que responde por la bitácora' },
    },
    {
      flags: '--force',
      words: { en: 'replace what is there already', es: 'reemplazar lo que ya está ahí' },
    },
    {
      flags: '--today <date>',
      words: { en: 'the day that it is made on', es: 'el día en que se hace' },
    },
    sharedOptions.lang,
  ],
  async run([words], options, terminal) {
    const { agency, period, out } = options;
    const typed = Array.isArray(words) ? words.map(String) : [];
    if (typeof agency !== 'string' || typeof period !== 'string' || typeof out !== 'string')
      throw new UsageFault({
        en: 'Say whose workbook it is, for when, and where to write it.\nType: daybook template --agency us-zz-fbqnlriq --period 2026-Q1 -o log.xlsx',
        es: 'Diga de quién es el libro, de qué período y dónde escribirlo.\nEscriba: daybook template --agency us-zz-fbqnlriq --period 2026-Q1 -o bitacora.xlsx',
      });
    const { templateInto } = await import('../templating/template-into.ts');
    return templateInto(typed, { agency, period, out }, options, terminal);
  },
};
