import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook convert`: the same records in another form. */
export const convert: Command = {
  name: 'convert',
  takes: '[paths...]',
  usage: { en: '<files|folder|-> <out> [options]', es: '<archivos|carpeta|-> <salida> [opciones]' },
  description: {
    en: 'Write records in another form, by the ending of the last name: .json, .ndjson, .csv, each also with .gz, .xlsx; a folder/ for tables. Loses nothing unsaid.',
    es: 'Escribir registros en otra forma, según termine el último nombre: .json, .ndjson, .csv, cada uno también con .gz, .xlsx; una carpeta/ para tablas. No pierde nada sin decirlo.',
  },
  examples: [
    'daybook convert log.xlsx log.ndjson',
    'daybook convert log.ndjson tables/',
    'daybook convert tables/ log.xlsx',
  ],
  options: [
    {
      flags: '--force',
      words: {
        en: 'replace what is there already; never what is read',
        es: 'reemplazar lo que ya está ahí; nunca lo que se lee',
      },
    },
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    const names = Array.isArray(paths) ? (paths as string[]) : [];
    const out = names.at(-1);
    if (out === undefined || names.length < 2 || out === '-')
      throw new UsageFault({
        en: 'Name what to read, and what to write.\nType: daybook convert log.xlsx log.ndjson',
        es: 'Nombre lo que se lee y lo que se escribe.\nEscriba: daybook convert log.xlsx log.ndjson',
      });
    const { convertInto } = await import('../converting/convert-into.ts');
    return convertInto(names.slice(0, -1), out, options, terminal);
  },
};
