import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

/** `daybook explain`: what a rule, a code, a field, a law or a reporting law means. */
export const explain: Command = {
  name: 'explain [name]',
  description: 'What a rule, a code, a field, a legal profile or a reporting law means.',
  example: 'daybook explain hold-custody',
  options: (parser) => parser.option('--lang <en|es>', 'language of the words', 'en').option('--json', 'print JSON'),
  async run([name], options, terminal) {
    if (typeof name !== 'string') throw new UsageFault('Say what to explain.\nType: daybook explain hold-custody');
    if (options.lang !== 'en' && options.lang !== 'es')
      throw new UsageFault(`--lang takes en or es, not "${options.lang}".`);
    const { meaningsOf, namesLike } = await import('../explaining/meanings-of.ts');
    const meanings = await meaningsOf(name, options.lang);
    if (meanings.length === 0) {
      const like = await namesLike(name);
      throw new UsageFault(
        `Nothing is called "${name}".${like.length === 0 ? '' : ` Did you mean ${like.join(' or ')}?`}\nNames of rules stand at the end of each finding; names of codes and fields in the files and headings.`,
      );
    }
    terminal.out(
      options.json === true
        ? `${JSON.stringify(meanings, null, 2)}\n`
        : meanings.map(({ text }) => `${text}\n`).join('\n'),
    );
    return 0;
  },
};
