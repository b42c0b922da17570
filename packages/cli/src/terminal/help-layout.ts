import type { Help, HelpConfiguration } from 'commander';
import type { Terminal } from './terminal.ts';

const SPANISH: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

/** How the parser prints its help: commands by their names alone, headings in the language of the terminal. */
export function helpLayout({ lang }: Pick<Terminal, 'lang'>): HelpConfiguration & Partial<Help> {
  return {
    styleTitle: (title) => (lang === 'es' ? (SPANISH[title] ?? title) : title),
    subcommandTerm: (command) => command.name(),
    // The words of an option say themselves what holds where nothing is typed.
    optionDescription: ({ description }) => description,
  };
}
