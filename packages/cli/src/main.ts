import type { Lang, Words } from '@daybook/types';
import { Command, CommanderError } from 'commander';
import type { Command as OurCommand } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { Option } from './options/option.ts';
import { sharedOptions } from './options/shared-options.ts';
import { wordsOf } from './options/words-of.ts';
import { commandNamed } from './terminal/command-named.ts';
import { helpLayout } from './terminal/help-layout.ts';
import { missingPartFault } from './terminal/missing-part-fault.ts';
import { parserFault } from './terminal/parser-fault.ts';
import { screenOf } from './terminal/screen-of.ts';
import { takeLang } from './terminal/take-lang.ts';
import type { Screen, Terminal } from './terminal/terminal.ts';
import { UsageFault } from './terminal/usage-fault.ts';

const DESCRIPTION: Words = {
  en: 'Checks, counts and imports logs of ICE requests. Nothing leaves this machine.',
  es: 'Verifica, cuenta e importa bitácoras de solicitudes de ICE. Nada sale de este equipo.',
};

const HELP: Words = { en: 'print this help', es: 'imprimir esta ayuda' };

const EXAMPLES: Words = {
  en: `
Examples:
  daybook template --agency us-zz-qmrtwkla --period 2026-Q1 -o log.xlsx
  daybook validate log.xlsx agencies.ndjson     check a log
  daybook annotate log.xlsx -o log-checked.xlsx mark every finding at its cell, in a copy
  daybook fix log.xlsx -o log-fixed.xlsx        repair what cannot be wrong, in a copy
  daybook explain hold-over-limit               what a rule, code or field means
  daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1
  daybook import ice-287g-list list.xlsx --as-of 2025-07-11 --out out/287g

More about a command: daybook validate --help
Ends with 0: valid · 1: findings, or not everything was checked · 2: could not run`,
  es: `
Ejemplos:
  daybook template --agency us-zz-qmrtwkla --period 2026-Q1 -o log.xlsx
  daybook validate log.xlsx agencies.ndjson     verificar una bitácora
  daybook annotate log.xlsx -o log-checked.xlsx marcar cada hallazgo en su celda, en una copia
  daybook fix log.xlsx -o log-fixed.xlsx        corregir en una copia lo que no deja dudas
  daybook explain hold-over-limit               qué significa una regla, un código o un campo
  daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1
  daybook import ice-287g-list list.xlsx --as-of 2025-07-11 --out out/287g

Más sobre una orden: daybook validate --help --lang es
Termina con 0: válido · 1: hay hallazgos, o no se verificó todo · 2: no se pudo ejecutar`,
};

/** Runs the command with its arguments and gives the exit code: 0 valid, 1 findings, 2 could not run. */
export async function run(args: readonly string[], screen: Screen = screenOf(process)): Promise<number> {
  let lang: Lang = 'en';
  try {
    const taken = takeLang(args);
    lang = taken.lang;
    return await runIn({ ...screen, lang }, taken.rest);
  } catch (fault) {
    if (!(fault instanceof UsageFault)) throw fault;
    screen.talk(`${fault.words[lang]}\n`);
    return 2;
  }
}

async function runIn(terminal: Terminal, args: readonly string[]): Promise<number> {
  let code = 0;
  // `daybook help report` is `daybook report --help`; of an unknown command the parser says so.
  const [first, ...rest] = args;
  const asked = first !== 'help' ? args : rest.length === 0 || commandNamed(rest) ? [...rest, '--help'] : rest;
  const named = commandNamed(asked);
  // Only the command that was asked for needs the words of its options.
  const words = await wordsOf(named?.command?.options ?? []);
  const program = parserOf(terminal, words, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...asked], { from: 'user' });
    return code;
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault;
    if (fault.code === 'commander.help' || fault.exitCode === 0) return fault.exitCode === 0 ? 0 : 2;
    throw parserFault(fault, named?.path);
  }
}

function parserOf(terminal: Terminal, words: ReadonlyMap<Option, Words>, end: (code: number) => void) {
  const { lang } = terminal;
  const program = new Command('daybook')
    .usage(lang === 'es' ? '<orden> [opciones]' : '<command> [options]')
    .description(DESCRIPTION[lang])
    .version('0.1.0', '--version', lang === 'es' ? 'imprimir la versión' : 'print the version')
    .helpOption('-h, --help', HELP[lang])
    .helpCommand(false)
    .addHelpText('after', EXAMPLES[lang])
    .configureHelp(helpLayout(terminal))
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.talk, outputError: () => undefined });
  // It was taken out of the arguments before; here it only stands in the help.
  program.option(sharedOptions.lang.flags, sharedOptions.lang.words[lang]);
  const add = (parent: Command, command: OurCommand) => {
    const sub = parent
      .command(`${command.name} ${command.takes}`)
      .usage(command.usage[lang])
      .description(command.description[lang])
      .helpOption('-h, --help', HELP[lang])
      .addHelpText('after', examplesIn(lang, command.examples));
    for (const option of command.options) {
      const said = words.get(option)?.[lang] ?? '';
      if (option.isMany) sub.option<string[]>(option.flags, said, (one, before) => [...before, one], []);
      else sub.option(option.flags, said, option.fallback);
    }
    sub.action(async (...given: unknown[]) => {
      const options = given.at(-2) as Record<string, unknown>;
      end(
        await command.run(given.slice(0, -2), options, terminal).catch((fault: unknown) => {
          throw missingPartFault(fault);
        }),
      );
    });
  };
  for (const one of commands) {
    if (!('commands' in one)) {
      add(program, one);
      continue;
    }
    const group = program
      .command(one.name)
      .usage(lang === 'es' ? '<orden> [opciones]' : '<command> [options]')
      .description(one.description[lang])
      .helpOption('-h, --help', HELP[lang])
      .helpCommand(false)
      .addHelpText('after', examplesIn(lang, one.examples));
    for (const command of one.commands) add(group, command);
  }
  return program;
}

function examplesIn(lang: Lang, examples: readonly string[]): string {
  return `\n${lang === 'es' ? 'Ejemplos' : 'Examples'}:\n  ${examples.join('\n  ')}`;
}
