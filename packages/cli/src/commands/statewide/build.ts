import { sharedOptions } from '../../options/shared-options.ts';
import { UsageFault } from '../../terminal/usage-fault.ts';
import type { Command } from '../command.ts';

/** `daybook statewide build`: many publications become one dataset. */
export const build: Command = {
  name: 'build',
  takes: '[paths...]',
  usage: { en: '<publications...> --out <folder> [options]', es: '<publicaciones...> --out <carpeta> [opciones]' },
  description: {
    en: 'Make one dataset of many publications: each is verified and checked, and the latest word on each entry counts once. What did not change since the last build is not read again.',
    es: 'Hacer un conjunto de datos de muchas publicaciones: cada una se verifica y se revisa, y la última versión de cada anotación cuenta una sola vez. Lo que no cambió desde la última construcción no se lee de nuevo.',
  },
  examples: [
    'daybook statewide build publications/ --out state/ --key keys/ --registry registry.json',
    'daybook statewide build publications/ --out state/ --json',
    'daybook statewide build texas/ --out state/ --unsigned',
  ],
  options: [
    {
      flags: '-o, --out <folder>',
      words: {
        en: 'the folder of the dataset: new, or made by an earlier build',
        es: 'la carpeta del conjunto de datos: nueva, o hecha por una construcción anterior',
      },
    },
    {
      flags: '--key <file|folder>',
      words: {
        en: 'the public key of an agency, as `daybook keys export` writes it, or a folder of them. May be given several times',
        es: 'la clave pública de una agencia, como la escribe `daybook keys export`, o una carpeta con varias. Se puede dar varias veces',
      },
      isMany: true,
    },
    {
      flags: '--registry <file>',
      words: {
        en: 'who is expected to report, by which law and when: a file that you write, or an imported list (docs/guide/coverage.md). May be given several times',
        es: 'quién debe informar, por qué ley y cuándo: un archivo que usted escribe, o una lista importada (docs/guide/coverage.md). Se puede dar varias veces',
      },
      isMany: true,
    },
    {
      flags: '--unsigned',
      words: {
        en: 'read public logs and reports in plain files too, which nobody signed; they are marked so',
        es: 'leer también bitácoras e informes públicos en archivos sueltos, que nadie firmó; quedan marcados así',
      },
    },
    sharedOptions.json,
    sharedOptions.today,
    sharedOptions.lang,
    sharedOptions.quiet,
  ],
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault({
        en: 'Name the folder that holds the publications.\nType: daybook statewide build publications/ --out state/',
        es: 'Nombre la carpeta que contiene las publicaciones.\nEscriba: daybook statewide build publicaciones/ --out estado/',
      });
    const { out } = options;
    if (typeof out !== 'string')
      throw new UsageFault({
        en: 'Say where the dataset goes.\nType: daybook statewide build publications/ --out state/',
        es: 'Diga dónde va el conjunto de datos.\nEscriba: daybook statewide build publicaciones/ --out estado/',
      });
    const { buildInto } = await import('../../adding-up/build-into.ts');
    return buildInto(paths.map(String), out, options, terminal);
  },
};
