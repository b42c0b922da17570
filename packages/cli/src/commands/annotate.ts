import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook annotate`: gives a workbook back with every finding marked at its cell. The original stays as it is. */
export const annotate: Command = {
  name: 'annotate',
  takes: '[paths...]',
  usage: {
    en: '<workbook.xlsx> [agencies …] -o <new.xlsx> [options]',
    es: '<libro.xlsx> [agencias …] -o <nuevo.xlsx> [opciones]',
  },
  description: {
    en: 'Check a workbook and write a copy with each finding marked at its cell: colour, note, and a list with links.',
    es: 'Verificar un libro y escribir una copia con cada hallazgo marcado en su celda: color, nota y una lista con enlaces.',
  },
  examples: [
    'daybook annotate log.xlsx -o log-checked.xlsx',
    'daybook annotate log.xlsx agencies.ndjson -o log-checked.xlsx',
    'daybook annotate log.csv -o log-checked.xlsx',
  ],
  options: [
    {
      flags: '-o, --out <file>',
      words: { en: 'where the marked copy goes', es: 'a dónde va la copia marcada' },
    },
    {
      flags: '--force',
      words: {
        en: 'replace what is there already; never what is read',
        es: 'reemplazar lo que ya está ahí; nunca lo que se lee',
      },
    },
    sharedOptions.config,
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    const [path, ...context] = Array.isArray(paths) ? (paths as string[]) : [];
    if (path === undefined || path === '-')
      throw new UsageFault({
        en: 'Name the workbook to mark, and the copy to write.\nType: daybook annotate log.xlsx -o log-checked.xlsx',
        es: 'Nombre el libro que marcar y la copia que escribir.\nEscriba: daybook annotate log.xlsx -o log-checked.xlsx',
      });
    const { annotateInto } = await import('../annotating/annotate-into.ts');
    return annotateInto(path, context, options, terminal);
  },
};
