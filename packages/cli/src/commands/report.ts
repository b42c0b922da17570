import { reportFormatOption } from '../options/report-format-option.ts';
import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

const BY = ['state', 'facility', 'agency'] as const;

/** `daybook report`: derives a report, or tidy rows over many agencies, from checked logs. */
export const report: Command = {
  name: 'report',
  takes: '[paths...]',
  usage: {
    en: '<logs> --agency <id> --period <name> [options]\n       daybook report <logs> --by state|facility|agency [options]\n       daybook report <report.json> [options]',
    es: '<bitácoras> --agency <id> --period <nombre> [opciones]\n     daybook report <bitácoras> --by state|facility|agency [opciones]\n     daybook report <informe.json> [opciones]',
  },
  description: {
    en: 'Count a log: the report of one agency and period, or rows by state, facility or agency.',
    es: 'Contar una bitácora: el informe de una agencia y un período, o filas por estado, centro o agencia.',
  },
  examples: [
    'daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1 -o out/report.json -o out/report.html',
    'daybook report out/report.json -o out/report.html --lang es',
    'daybook report logs/ context.csv agencies.ndjson --agency us-zz-qmrtwkla --period 2026-Q1',
    'daybook report agencies.ndjson --agency us-zz-qmrtwkla --period 2026-Q2 --nil all-requests --office "Records Division"',
    'daybook report reports/ agencies.ndjson --agency us-zz-qmrtwkla --period 2026 --from-reports',
    'daybook report out/pa --by state --json',
  ],
  options: [
    { flags: '--agency <id>', words: { en: 'whose report', es: 'de quién es el informe' } },
    {
      flags: '--period <name>',
      words: { en: '2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026', es: '2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026' },
    },
    {
      flags: '--by <state|facility|agency>',
      words: {
        en: 'count everything, in rows by quarter and by one of these',
        es: 'contar todo, en filas por trimestre y por una de estas cosas: estado, centro o agencia',
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
      flags: '--from-reports',
      words: {
        en: 'add up reports of shorter periods, public copies too, instead of counting the log',
        es: 'sumar informes de períodos más cortos, también copias públicas, en vez de contar la bitácora',
      },
    },
    {
      flags: '--nil <scopes...>',
      words: {
        en: 'certify that there was none of these: all-requests, detainers, transfers …',
        es: 'certificar que no hubo nada de esto: all-requests, detainers, transfers …',
      },
    },
    { flags: '--office <name>', words: { en: 'the office that certifies it', es: 'la oficina que lo certifica' } },
    {
      flags: '--certified-on <date>',
      words: {
        en: 'the day of the certificate; --as-of if not given',
        es: 'el día del certificado; --as-of si no se da',
      },
    },
    {
      flags: '--previous <file>',
      words: {
        en: 'the report that this one replaces: it becomes the next revision',
        es: 'el informe que este reemplaza: será la revisión siguiente',
      },
    },
    {
      flags: '--reason <code>',
      words: { en: 'why it is replaced; progress if not given', es: 'por qué se reemplaza; progress si no se da' },
    },
    sharedOptions.full,
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
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault({
        en: 'Name the log to count.\nType: daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1',
        es: 'Nombre la bitácora que contar.\nEscriba: daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1',
      });
    const { agency, period } = options;
    if (options.by !== undefined) {
      const by = BY.find((one) => one === options.by);
      if (by === undefined)
        throw new UsageFault({
          en: `--by takes state, facility or agency, not "${options.by}".`,
          es: `--by acepta state (estado), facility (centro) o agency (agencia), no "${options.by}".`,
        });
      if (agency !== undefined || period !== undefined)
        throw new UsageFault({
          en: '--by counts every agency and quarter. Leave out --agency and --period, or leave out --by.',
          es: '--by cuenta todas las agencias y trimestres. Quite --agency y --period, o quite --by.',
        });
      const { tallyOf } = await import('../counting/tally-of.ts');
      return tallyOf(paths, by, options, terminal);
    }
    if (agency === undefined && period === undefined) {
      const { printRecord, reportRecord } = await import('../counting/report-record.ts');
      const record = reportRecord(paths);
      if (record !== undefined) return printRecord(record, paths, options, terminal);
    }
    if (options.fromReports === true && typeof agency !== 'string') {
      const reports = paths.join(' ');
      throw new UsageFault({
        en: `--from-reports adds up the reports of one agency over time. Say which.\nType: daybook report ${reports} --agency us-zz-qmrtwkla --period 2026 --from-reports\nTo add up several agencies, type: daybook statewide build ${reports} --unsigned --out state/\nand then: daybook statewide totals state/`,
        es: `--from-reports suma en el tiempo los informes de una agencia. Diga cuál.\nEscriba: daybook report ${reports} --agency us-zz-qmrtwkla --period 2026 --from-reports\nPara sumar varias agencias, escriba: daybook statewide build ${reports} --unsigned --out estado/\ny después: daybook statewide totals estado/`,
      });
    }
    if (typeof agency !== 'string' || typeof period !== 'string') {
      const logs = paths.join(' ');
      throw new UsageFault({
        en: `Say whose report it is and for when, or count everything.\nType: daybook report ${logs} --agency us-zz-qmrtwkla --period 2026-Q1\n  or: daybook report ${logs} --by state`,
        es: `Diga de quién es el informe y de qué período, o cuente todo.\nEscriba: daybook report ${logs} --agency us-zz-qmrtwkla --period 2026-Q1\n      o: daybook report ${logs} --by state`,
      });
    }
    if (options.fromReports === true) {
      const { rolledUpOf } = await import('../counting/rolled-up-of.ts');
      return rolledUpOf(paths, agency, period, options, terminal);
    }
    const { reportOf } = await import('../counting/report-of.ts');
    return reportOf(paths, agency, period, options, terminal);
  },
};
