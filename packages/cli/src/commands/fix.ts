import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook fix`: writes a file anew with every repair made that cannot be wrong. The original stays as it is. */
export const fix: Command = {
  name: 'fix',
  takes: '[paths...]',
  usage: { en: '<file|folder> -o <new file|new folder> [options]', es: '<archivo|carpeta> -o <nuevo> [opciones]' },
  description: {
    en: 'Make every repair that cannot be wrong, in a copy. Shows before and after; the original stays as it is.',
    es: 'Hacer toda corrección que no puede estar equivocada, en una copia. Muestra antes y después; el original no cambia.',
  },
  examples: [
    'daybook fix log.xlsx -o log-fixed.xlsx',
    'daybook fix logs -o logs-fixed',
    'daybook fix log.csv --dry-run',
  ],
  options: [
    {
      flags: '-o, --out <path>',
      words: {
        en: 'where the repaired copy goes: a file for a file, a folder for a folder',
        es: 'a dónde va la copia corregida: un archivo para un archivo, una carpeta para una carpeta',
      },
    },
    { flags: '--dry-run', words: { en: 'only show, write nothing', es: 'solo mostrar, sin escribir nada' } },
    {
      flags: '--force',
      words: {
        en: 'replace what is there already; never what is read',
        es: 'reemplazar lo que ya está ahí; nunca lo que se lee',
      },
    },
    sharedOptions.json,
    sharedOptions.config,
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    const [path, more] = Array.isArray(paths) ? paths : [];
    if (typeof path !== 'string')
      throw new UsageFault({
        en: 'Name the file to repair, and the copy to write.\nType: daybook fix log.csv -o log-fixed.csv',
        es: 'Nombre el archivo que corregir y la copia que escribir.\nEscriba: daybook fix log.csv -o log-fixed.csv',
      });
    if (more !== undefined)
      throw new UsageFault({
        en: `Name one file or one folder, not several.\nType: daybook fix ${path} -o FOLDER`,
        es: `Nombre un archivo o una carpeta, no varios.\nEscriba: daybook fix ${path} -o CARPETA`,
      });
    if (path === '-')
      throw new UsageFault({
        en: 'A repair reads a file twice, so it cannot read standard input. Save it as a file first.',
        es: 'Una corrección lee el archivo dos veces, así que no puede leer la entrada estándar. Guárdela primero como archivo.',
      });
    const { fixInto } = await import('../fixing/fix-into.ts');
    return fixInto(path, options, terminal);
  },
};
