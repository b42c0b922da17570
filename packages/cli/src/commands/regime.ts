import { reportFormatOption } from '../options/report-format-option.ts';
import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook regime`: the report that a law asks for, from the log; and which laws ask for one. */
export const regime: Command = {
  name: 'regime',
  takes: '[names...]',
  usage: {
    en: '<law> <logs> --agency <id> --period <name> [options]\n       daybook regime --list [logs --agency <id>] [options]',
    es: '<ley> <bitácoras> --agency <id> --period <nombre> [opciones]\n     daybook regime --list [bitácoras --agency <id>] [opciones]',
  },
  description: {
    en: 'Make the report that a law asks for from a log, or list the laws that ask an agency for one.',
    es: 'Hacer con una bitácora el informe que pide una ley, o listar las leyes que piden uno a una agencia.',
  },
  examples: [
    'daybook regime us-zz-custody-act logs/ --agency us-zz-znnyprhs --period 2026-Q1 -o out/report.html',
    'daybook regime us-il-trust-act logs/ --agency us-zz-ilmarrow --period 2026 --entries out/entries.ndjson',
    'daybook regime --list logs/ --agency us-zz-znnyprhs',
  ],
  options: [
    {
      flags: '--list',
      words: {
        en: 'which laws ask the agency for a report, when, and what its log lacks; without --agency every law',
        es: 'qué leyes piden un informe a la agencia, cuándo, y qué falta en su bitácora; sin --agency, todas las leyes',
      },
    },
    { flags: '--agency <id>', words: { en: 'whose report', es: 'de quién es el informe' } },
    {
      flags: '--period <name>',
      words: {
        en: 'as the law cuts it: 2026, 2026-Q1, 2026-H1, 2026-03, ffy-2026 or 2025-07..2026-06',
        es: 'según lo fija la ley: 2026, 2026-Q1, 2026-H1, 2026-03, ffy-2026 o 2025-07..2026-06',
      },
    },
    {
      flags: '--as-of <date>',
      words: {
        en: 'the day on which the log was read; today if not given',
        es: 'el día en que se leyó la bitácora; hoy si no se da',
      },
    },
    {
      flags: '--entries <file>',
      words: {
        en: 'also write the entries that the law asks for, with the columns that it lists and no other: .ndjson, for the recipient alone',
        es: 'escribir también las anotaciones que pide la ley, con las columnas que enumera y ninguna otra: .ndjson, solo para el destinatario',
      },
    },
    { flags: '--full', words: { en: 'print how the report was made too', es: 'imprimir también cómo se hizo' } },
    {
      flags: '-o, --out <file>',
      words: {
        en: 'write it to this file, in the form of its ending: .json, .csv, .html, .xlsx or .txt; to a folder/ in every form. May be given several times',
        es: 'escribirlo en este archivo, en la forma de su terminación: .json, .csv, .html, .xlsx o .txt; en una carpeta/ en todas las formas. Se puede dar varias veces',
      },
      isMany: true,
    },
    reportFormatOption,
    sharedOptions.json,
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([names], options, terminal) {
    const given = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
    const { agency, period } = options;
    if (options.list === true) {
      const { listRegimes } = await import('../statutory/list-regimes.ts');
      return listRegimes(given, typeof agency === 'string' ? agency : undefined, options, terminal);
    }
    const [law, ...paths] = given;
    if (law === undefined)
      throw new UsageFault({
        en: 'Name the law and the log, or list the laws.\nType: daybook regime --list\n  or: daybook regime us-il-trust-act logs/ --agency us-zz-znnyprhs --period 2026',
        es: 'Nombre la ley y la bitácora, o liste las leyes.\nEscriba: daybook regime --list\n      o: daybook regime us-il-trust-act logs/ --agency us-zz-znnyprhs --period 2026',
      });
    if (paths.length === 0 || typeof agency !== 'string' || typeof period !== 'string') {
      const logs = paths.length === 0 ? 'logs/' : paths.join(' ');
      const whose = typeof agency === 'string' ? agency : 'us-zz-znnyprhs';
      throw new UsageFault({
        en: `Say whose report it is and for when: the law decides which periods there are.\nType: daybook regime ${law} ${logs} --agency ${whose} --period 2026`,
        es: `Diga de quién es el informe y de qué período: la ley decide cuáles hay.\nEscriba: daybook regime ${law} ${logs} --agency ${whose} --period 2026`,
      });
    }
    const { regimeOf } = await import('../statutory/regime-of.ts');
    return regimeOf({ law, paths, agencyId: agency, period }, options, terminal);
  },
};
