import { annotate } from './annotate.ts';
import { attack } from './attack.ts';
import type { Command } from './command.ts';
import type { CommandGroup } from './command-group.ts';
import { convert } from './convert.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { importCommand } from './import.ts';
import { keys } from './keys.ts';
import { publish } from './publish.ts';
import { regime } from './regime.ts';
import { report } from './report.ts';
import { statewide } from './statewide/index.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

/** Every command. A new one is one file and one line here. */
export const commands: readonly (Command | CommandGroup)[] = [
  template,
  validate,
  annotate,
  fix,
  convert,
  diff,
  explain,
  importCommand,
  report,
  regime,
  publish,
  keys,
  attack,
  verify,
  statewide,
];
