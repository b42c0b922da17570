import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Lang } from '@daybook/types';
import { CannotRun } from './cannot-run.ts';
import type { Command, Machine } from './commands/command.ts';
import { helpText } from './commands/help-text.ts';
import { commands } from './commands/index.ts';
import { faultText } from './server/fault-text.ts';

type ParseArgsOptions = NonNullable<ParseArgsConfig['options']>;

/** Runs `daybook-app` with its arguments. @returns the exit code: 0 done or begun, 2 could not run. */
export async function run(args: readonly string[], environment: Machine['environment']): Promise<number> {
  const lang: Lang = (langTyped(args) ?? environment.DAYBOOK_LANG) === 'es' ? 'es' : 'en';
  const machine: Machine = {
    lang,
    environment,
    built: import.meta.dirname,
    say: (text) => void process.stdout.write(text),
  };
  try {
    return await runIn(machine, args);
  } catch (fault) {
    process.stderr.write(fault instanceof CannotRun ? `${fault.words[lang]}\n` : faultText(fault));
    return 2;
  }
}

async function runIn(machine: Machine, args: readonly string[]): Promise<number> {
  const isNamed = args[0] !== undefined && !args[0].startsWith('-');
  const command = isNamed ? commands.find(({ name }) => name === args[0]) : commands[0];
  if (command === undefined) throw usage(`"${args[0]}"`, `«${args[0]}»`);
  const { values, positionals } = typed(command, isNamed ? args.slice(1) : args);
  if (values.help === true) {
    machine.say(helpText(machine.lang));
    return 0;
  }
  const flags = new Set(Object.keys(command.flags).filter((flag) => values[flag] === true));
  return command.run(machine, { rest: positionals, flags });
}

function typed(command: Command, args: readonly string[]) {
  const own = Object.keys(command.flags).map((flag) => [flag, { type: 'boolean' }] as const);
  const options: ParseArgsOptions = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } };
  try {
    return parseArgs({ args: [...args], options: { ...options, ...Object.fromEntries(own) }, allowPositionals: true });
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    const odd = args.find((arg) => arg.startsWith('-')) ?? '';
    throw usage(odd, odd);
  }
}

const usage = (en: string, es: string) =>
  new CannotRun({
    en: `daybook-app does not know ${en}. What it knows: daybook-app --help`,
    es: `daybook-app no conoce ${es}. Lo que conoce: daybook-app --help --lang es`,
  });

function langTyped(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return args[at]?.includes('=') ? args[at].slice('--lang='.length) : at < 0 ? undefined : args[at + 1];
}
