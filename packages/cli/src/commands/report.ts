import { UsageFault } from '../terminal/usage-fault.ts';
import type { Command } from './command.ts';

const BY = ['state', 'facility', 'agency'] as const;

/** `daybook report`: derives a report, or tidy rows over many agencies, from checked logs. */
export const report: Command = {
  name: 'report [logs...]',
  description: 'Count a log: the report of one agency and period, or rows by state, facility or agency.',
  example: 'daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1 -o report.json',
  options: (parser) =>
    parser
      .option('--agency <id>', 'whose report')
      .option('--period <name>', '2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026')
      .option('--by <state|facility|agency>', 'tidy rows instead of one report')
      .option('--as-of <date>', 'the day whose state of the log is shown; today where nothing is said')
      .option('-o, --out <file>', 'write the report or the rows to this file')
      .option('--json', 'print JSON')
      .option('--today <date>', 'check as on this day, such as 2026-07-01')
      .option('--lang <en|es>', 'language of the words', 'en')
      .option('--quiet', 'no progress'),
  async run([paths], options, terminal) {
    if (!Array.isArray(paths) || paths.length === 0)
      throw new UsageFault(
        'Name the log to count.\nType: daybook report logs/ --agency us-zz-qmrtwkla --period 2026-Q1',
      );
    if (options.by !== undefined) {
      const by = BY.find((one) => one === options.by);
      if (by === undefined) throw new UsageFault(`--by takes state, facility or agency, not "${options.by}".`);
      const { tallyOf } = await import('../counting/tally-of.ts');
      return tallyOf(paths, by, options, terminal);
    }
    const { agency, period } = options;
    if (typeof agency !== 'string' || typeof period !== 'string')
      throw new UsageFault(
        `Say whose report and for when: --agency and --period, or count everything with --by state.\nType: daybook report ${paths.join(' ')} --agency us-zz-qmrtwkla --period 2026-Q1`,
      );
    const { reportOf } = await import('../counting/report-of.ts');
    return reportOf(paths, agency, period, options, terminal);
  },
};
