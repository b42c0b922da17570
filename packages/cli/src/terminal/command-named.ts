import type { Command } from '../commands/command.ts';
import { commands } from '../commands/index.ts';

/** The command that a line of words begins with, and how many of the words name it; of a group without more, the group's name. */
export function commandNamed(
  words: readonly string[],
): { readonly path: string; readonly command?: Command } | undefined {
  const [first, second] = words;
  const found = commands.find(({ name }) => name === first);
  if (found === undefined) return undefined;
  if (!('commands' in found)) return { path: found.name, command: found };
  const command = found.commands.find(({ name }) => name === second);
  return command === undefined ? { path: found.name } : { path: `${found.name} ${command.name}`, command };
}
