import { basename } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import { shippedLaw } from '@daybook/reports';
import { type Checked, loadBook, placeText, type ValidateOptions } from '@daybook/validator';
import { validatePaths } from '@daybook/validator/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { CONFIG } from './config-name.ts';

/** Checks paths with the shipped law and the options that every checking command has. @throws UsageFault for a path that cannot be read. */
export async function checkPaths(
  paths: readonly string[],
  more: Partial<ValidateOptions>,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Checked> {
  const progress = progressOn(terminal, options.quiet === true);
  const { phrases } = await loadBook(terminal.lang);
  try {
    return await validatePaths(withoutConfig(expandPaths(paths)), {
      today: todayOf(options.today),
      lang: terminal.lang,
      law: shippedLaw,
      onProgress: progress.say,
      onFinding: (finding) => progress.found(`${placeText(finding, phrases)}: ${finding.message}`),
      onPass: (pass) => {
        if (pass === 'start-over') progress.again();
      },
      ...more,
    });
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  } finally {
    progress.done();
  }
}

/** A pattern such as `*.json` also finds the settings, which are no data. */
function withoutConfig(paths: readonly string[]): readonly string[] {
  const data = paths.filter((path) => basename(path) !== CONFIG);
  return data.length > 0 ? data : paths;
}
