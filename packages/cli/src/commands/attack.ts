import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook attack`: tries to learn something of a person from a published release. */
export const attack: Command = {
  name: 'attack',
  takes: '[paths...]',
  usage: { en: '<release> [--with <releases>] [options]', es: '<publicación> [--with <publicaciones>] [opciones]' },
  description: {
    en: 'Try to learn something of a person from a published release, as an outsider would. Reads its published files and nothing else.',
    es: 'Intentar saber algo de una persona a partir de una publicación, como lo haría alguien de fuera. Lee solo sus archivos publicados.',
  },
  examples: [
    'daybook attack out/2026-q2',
    'daybook attack out/2026-q2 --with out/2026-q1 state/2026-q2',
    'daybook attack out/2026-q2 --canaries planted.txt --json',
  ],
  options: [
    {
      flags: '--with <folders...>',
      words: {
        en: 'an earlier release, or one of another agency or of the state, to be read together',
        es: 'una publicación anterior, o de otra agencia o del estado, para leer junto con esta',
      },
    },
    {
      flags: '--canaries <file>',
      words: {
        en: 'texts that must occur nowhere in the release, one a line, such as names planted in the records',
        es: 'textos que no deben aparecer en la publicación, uno por línea, como nombres sembrados en los registros',
      },
    },
    sharedOptions.json,
    sharedOptions.lang,
  ],
  async run([paths], options, terminal) {
    const [release, ...more] = Array.isArray(paths) ? (paths as string[]) : [];
    if (release === undefined)
      throw new UsageFault({
        en: 'Name the folder of the release.\nType: daybook attack out/2026-q2',
        es: 'Nombre la carpeta de la publicación.\nEscriba: daybook attack out/2026-q2',
      });
    if (more.length > 0)
      throw new UsageFault({
        en: `One release is attacked at a time; others are read with it.\nType: daybook attack ${release} --with ${more.join(' ')}`,
        es: `Se ataca una publicación a la vez; las demás se leen junto con ella.\nEscriba: daybook attack ${release} --with ${more.join(' ')}`,
      });
    const { attackFolder } = await import('../attacking/attack-folder.ts');
    return attackFolder(release, options, terminal);
  },
};
