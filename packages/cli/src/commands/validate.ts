import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

const FAIL_ON = ['error', 'warning', 'flag'] as const;

/** `daybook validate`: reads files and says what is wrong with them. */
export const validate: Command = {
  name: 'validate [paths...]',
  description: 'Check files or a folder: a log, agreements, reports. "-" reads standard input.',
  example: 'daybook validate log.xlsx agencies.ndjson',
  options: (parser) =>
    parser
      .option('--format <name>', 'text or json', 'text')
      .option('--json', 'the same as --format json')
      .option('--fail-on <severity>', 'end with 1 from here on: error, warning or flag', 'error')
      .option('--max-findings <n>', 'keep at most this many findings of one rule', '1000')
      .option('--today <date>', 'check as on this day, such as 2026-07-01')
      .option('--lang <en|es>', 'language of the words', 'en')
      .option('--quiet', 'no progress'),
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault('Name a file or a folder to check.\nType: daybook validate log.xlsx');
    const { formats, loadBook } = await import('@daybook/validator');
    const wanted = options.json === true ? 'json' : options.format;
    const format = formats.find(({ id }) => id === wanted);
    if (format === undefined)
      throw new UsageFault(`There is no format "${wanted}". There are: ${formats.map(({ id }) => id).join(', ')}.`);
    const failOn = FAIL_ON.find((severity) => severity === options.failOn);
    if (failOn === undefined) throw new UsageFault(`--fail-on takes error, warning or flag, not "${options.failOn}".`);
    const findings = Number(options.maxFindings);
    if (!Number.isInteger(findings) || findings < 1)
      throw new UsageFault('--max-findings takes a whole number, 1 or more.');
    const { checkPaths } = await import('../checking/check-paths.ts');
    const checked = await checkPaths(paths, { findings }, options, terminal);
    const { paintOf } = await import('../terminal/paint-of.ts');
    const book = await loadBook(checked.lang);
    terminal.out(format.print(checked, book, paintOf(terminal.colour && format.id === 'text')));
    const reached = FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1).some((severity) => checked.counts[severity] > 0);
    return checked.verdict === 'valid' && !reached ? 0 : 1;
  },
};
