import { CannotOpen } from '@daybook/files/node';
import { shippedLaw } from '@daybook/reports';
import type { Checked, ValidateOptions } from '@daybook/validator';
import { validatePaths } from '@daybook/validator/node';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Checks paths with the shipped law and the options that every checking command has. */
export async function checkPaths(
  paths: readonly string[],
  more: Partial<ValidateOptions>,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Checked> {
  if (options.lang !== 'en' && options.lang !== 'es')
    throw new UsageFault(`--lang takes en or es, not "${options.lang}".`);
  const progress = progressOn(terminal, options.quiet === true);
  try {
    return await validatePaths(paths, {
      today: todayOf(options.today),
      lang: options.lang,
      law: shippedLaw,
      onProgress: (records) => progress.say(`${records.toLocaleString('en-US')} records`),
      ...more,
    });
  } catch (fault) {
    if (!(fault instanceof CannotOpen)) throw fault;
    throw new UsageFault(
      fault.reason === 'not-allowed'
        ? `${fault.path} may not be read. Ask for the right to read it.`
        : `There is no file or folder ${fault.path}. Check the name and the folder.`,
    );
  } finally {
    progress.done();
  }
}
