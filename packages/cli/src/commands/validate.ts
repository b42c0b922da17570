import { formatOption } from '../options/format-option.ts';
import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

const FAIL_ON = ['error', 'warning', 'flag'] as const;

/** `daybook validate`: reads files and says what is wrong with them. */
export const validate: Command = {
  name: 'validate',
  takes: '[paths...]',
  usage: { en: '<files|folder|-> [options]', es: '<archivos|carpeta|-> [opciones]' },
  description: {
    en: 'Check files or folders: a log, agencies, agreements, reports. "-" reads standard input.',
    es: 'Verificar archivos o carpetas: una bitácora, agencias, acuerdos, informes. "-" lee la entrada estándar.',
  },
  examples: [
    'daybook validate log.xlsx agencies.ndjson',
    'daybook validate log.xlsx --out check.html',
    'daybook validate out/287g --json',
  ],
  options: [
    formatOption,
    {
      flags: '-o, --out <file>',
      words: {
        en: 'write into this file, such as check.html',
        es: 'escribir en este archivo, por ejemplo revision.html',
      },
    },
    { flags: '--json', words: { en: 'the same as --format json', es: 'lo mismo que --format json' } },
    {
      flags: '--fail-on <severity>',
      words: {
        en: 'end with 1 from this severity on: error, warning or flag; error if not given',
        es: 'terminar con 1 desde esta gravedad: error, warning (advertencia) o flag (señal); si no se da, error',
      },
      fallback: 'error',
    },
    {
      flags: '--max-findings <n>',
      words: {
        en: 'list at most this many findings of one rule, 1000 if not given; all are counted',
        es: 'enumerar como máximo estos hallazgos de cada regla, 1000 si no se da; se cuentan todos',
      },
      fallback: '1000',
    },
    {
      flags: '--threads <n>',
      words: {
        en: 'check a large log by 1 or 2 threads, 1 if not given; 2 take less time and more memory',
        es: 'verificar una bitácora grande con 1 o 2 hilos, 1 si no se da; con 2 tarda menos y usa más memoria',
      },
      fallback: '1',
    },
    sharedOptions.config,
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault({
        en: 'Name a file or a folder to check.\nType: daybook validate log.xlsx',
        es: 'Nombre un archivo o una carpeta que verificar.\nEscriba: daybook validate log.xlsx',
      });
    const { formatNamed } = await import('../checking/format-named.ts');
    const format = formatNamed(options);
    const failOn = FAIL_ON.find((severity) => severity === options.failOn);
    if (failOn === undefined)
      throw new UsageFault({
        en: `--fail-on takes error, warning or flag, not "${options.failOn}".`,
        es: `--fail-on acepta error, warning o flag, no "${options.failOn}".`,
      });
    const findings = Number(options.maxFindings);
    if (!Number.isInteger(findings) || findings < 1)
      throw new UsageFault({
        en: '--max-findings takes a whole number, 1 or more.',
        es: '--max-findings acepta un número entero, de 1 en adelante.',
      });
    const threads = ([1, 2] as const).find((count) => String(count) === options.threads);
    if (threads === undefined)
      throw new UsageFault({
        en: `--threads takes 1 or 2, not "${options.threads}".`,
        es: `--threads acepta 1 o 2, no "${options.threads}".`,
      });
    const { checkPaths } = await import('../checking/check-paths.ts');
    const { configFile } = await import('../checking/config-file.ts');
    const config = configFile(paths, options.config);
    const regrade = config === undefined ? [] : (await import('../checking/config-of.ts')).configOf(config);
    const checked = await checkPaths(paths, { findings, regrade, threads }, options, terminal);
    const { sayChecked } = await import('../checking/say-checked.ts');
    await sayChecked(checked, format, options, terminal);
    const reached = FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1).some((severity) => checked.counts[severity] > 0);
    return checked.verdict === 'valid' && !reached ? 0 : 1;
  },
};
