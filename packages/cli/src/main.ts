import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.ts';
import { type Terminal, terminalOf } from './terminal/terminal.ts';
import { UsageFault } from './terminal/usage-fault.ts';

const EXAMPLES = `
Examples:
  daybook validate log.xlsx                     check a log
  daybook validate publications/ --json         check a folder, for a program
  daybook explain hold-over-limit               what a rule, code or field means
  daybook import ice-287g-list list.xlsx --as-of 2025-07-11 --out out/287g
  daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1

Ends with 0: valid · 1: findings · 2: could not run.`;

/** Runs the command with its arguments and gives the exit code: 0 valid, 1 findings, 2 could not run. */
export async function run(args: readonly string[], terminal: Terminal = terminalOf(process)): Promise<number> {
  let code = 0;
  const program = new Command('daybook')
    .description('Check, count and import logs of ICE requests.')
    .version('0.1.0', '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.talk,
      outputError: (text, write) => write(plainly(text)),
    });
  for (const command of commands) {
    const sub = program
      .command(command.name)
      .description(command.description)
      .addHelpText('after', `\nExample:\n  ${command.example}`);
    sub.exitOverride().configureOutput(program.configureOutput()).showSuggestionAfterError();
    command.options(sub);
    sub.action(async (...given: unknown[]) => {
      code = await command.run(given.slice(0, -2), given.at(-2) as Record<string, unknown>, terminal);
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2;
    if (!(fault instanceof UsageFault)) throw fault;
    terminal.talk(`${fault.message}\n`);
    return 2;
  }
}

/** The parser's own words, as a person would say them. */
function plainly(text: string): string {
  const said = text.replace(/^error: /, '').replace(/\n$/, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.\nType: daybook --help\n`
    .replace(/\.\.\n/, '.\n')
    .replace(/\?\)\.\n/, '?)\n');
}
