import type { CommanderError } from 'commander';
import { UsageFault } from './usage-fault.ts';

/** What the parser of the arguments did not understand, as a person would say it. */
export function parserFault({ code, message }: CommanderError, command: string | undefined): UsageFault {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message) ?? [];
  const help = `daybook ${command === undefined ? '' : `${command} `}--help`;
  const say = (en: string, es: string, type = help) =>
    new UsageFault({
      en: `${en}${meant === undefined ? '' : ` Did you mean ${meant}?`}\nType: ${type}`,
      es: `${es}${meant === undefined ? '' : ` ¿Quiso decir ${meant}?`}\nEscriba: ${type}`,
    });
  switch (code) {
    case 'commander.unknownCommand':
      // A file where the command should stand: somebody's first try.
      return /[./\\]/.test(name)
        ? say(`"${name}" is not a command.`, `"${name}" no es una orden.`, `daybook validate ${name}`)
        : say(`There is no command "${name}".`, `No hay ninguna orden "${name}".`);
    case 'commander.unknownOption':
      return say(`There is no option ${name}.`, `No hay ninguna opción ${name}.`);
    case 'commander.optionMissingArgument':
      return say(`Say something after ${name}.`, `Escriba algo después de ${name}.`);
    case 'commander.excessArguments':
      return say('That is one name too many.', 'Sobra un nombre.');
    default:
      return say(message, message);
  }
}
