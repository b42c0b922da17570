import { reportFormatOption } from '../../options/report-format-option.ts';
import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide fiscal`: what was spent and what came in, by money source. */
export const fiscal: Command = {
  name: 'fiscal',
  takes: '[paths...]',
  usage: { en: '<state/> [options]', es: '<estado/> [opciones]' },
  description: {
    en: 'Add up spending and reimbursement by money source, and ask where local money was spent on what a provision of the place keeps local means out of.',
    es: 'Sumar gasto y reembolso según el origen del dinero, y preguntar dónde se gastó dinero local en lo que una disposición del lugar excluye.',
  },
  examples: [
    'daybook statewide fiscal state/',
    'daybook statewide fiscal state/ --records agencies.ndjson jurisdictions.ndjson law/ --quarter 2026-Q1',
    'daybook statewide fiscal state/ -o money.html -o money.csv',
  ],
  options: [
    {
      flags: '--state <letters>',
      words: { en: 'one state alone, such as FL', es: 'un solo estado, por ejemplo FL' },
    },
    {
      flags: '--quarter <name>',
      words: { en: 'one quarter alone, such as 2026-Q1', es: 'un solo trimestre, por ejemplo 2026-Q1' },
    },
    { flags: '--agency <id>', words: { en: 'one agency alone', es: 'una sola agencia' } },
    {
      flags: '--records <paths...>',
      words: {
        en: 'records of agencies and places, and law files: which provisions bind whom',
        es: 'registros de agencias y lugares, y archivos de leyes: qué disposiciones obligan a quién',
      },
    },
    { flags: '--full', words: { en: 'print every table, not only the main ones', es: 'imprimir todas las tablas' } },
    {
      flags: '-o, --out <file>',
      words: {
        en: 'write it to this file: .csv, .html, .xlsx, .json or .txt. May be given several times',
        es: 'escribirlo en este archivo: .csv, .html, .xlsx, .json o .txt. Se puede dar varias veces',
      },
      isMany: true,
    },
    reportFormatOption,
    { flags: '--json', words: { en: 'print JSON', es: 'imprimir JSON' } },
    sharedOptions.today,
    sharedOptions.lang,
  ],
  async run([paths], options, terminal) {
    const [folder, ...more] = Array.isArray(paths) ? (paths as string[]) : [];
    if (folder === undefined || more.length > 0)
      throw new UsageFault({
        en: 'Name the folder of the dataset that `daybook statewide build` made.\nType: daybook statewide fiscal state/',
        es: 'Nombre la carpeta del conjunto de datos que hizo `daybook statewide build`.\nEscriba: daybook statewide fiscal estado/',
      });
    const { fiscalIn } = await import('../../adding-up/fiscal-in.ts');
    return fiscalIn(folder, options, terminal);
  },
};
