import { sharedOptions } from '../options/shared-options.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook explain`: what a rule, a code, a field, a law or a reporting law means. */
export const explain: Command = {
  name: 'explain',
  takes: '[names...]',
  usage: { en: '<name> [options]', es: '<nombre> [opciones]' },
  description: {
    en: 'Say what a rule, a code, a codelist, a field, a law or a measure means.',
    es: 'Decir qué significa una regla, un código, una lista de códigos, un campo, una ley o una medida.',
  },
  examples: ['daybook explain decision-before-receipt', 'daybook explain hold-custody', 'daybook explain us-il'],
  options: [sharedOptions.json, sharedOptions.lang],
  async run([names], options, terminal) {
    if (!Array.isArray(names) || names.length === 0)
      throw new UsageFault({
        en: 'Say what to explain.\nType: daybook explain hold-custody',
        es: 'Diga qué explicar.\nEscriba: daybook explain hold-custody',
      });
    const { meaningsOf, namesLike } = await import('../explaining/meanings-of.ts');
    // A heading such as Decided on has blanks, and nobody thinks of quotes.
    const name = names.join(' ');
    const meanings = await meaningsOf(name, terminal.lang);
    if (meanings.length === 0) {
      const like = await namesLike(name);
      throw new UsageFault({
        en: `Nothing is called "${name}".${like.length === 0 ? '' : ` Did you mean ${like.join(' or ')}?`}\nThe names of rules stand beside the findings of daybook validate; those of codes and fields in the cells and headings of a log.`,
        es: `Nada se llama "${name}".${like.length === 0 ? '' : ` ¿Quiso decir ${like.join(' o ')}?`}\nLos nombres de las reglas están junto a los hallazgos de daybook validate; los de códigos y campos, en las celdas y encabezados de una bitácora.`,
      });
    }
    terminal.out(
      options.json === true
        ? `${JSON.stringify(meanings, null, 2)}\n`
        : meanings.map(({ text }) => `${text}\n`).join('\n'),
    );
    return 0;
  },
};
