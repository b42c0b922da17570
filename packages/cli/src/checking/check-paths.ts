import { basename } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import type { Finding } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { type PathOptions, validatePaths } from '@daybook/validator/node';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { CONFIG } from './config-name.ts';

/** Checks paths with the options that every checking command has. @throws UsageFault for a path that cannot be read. */
export async function checkPaths(
  paths: readonly string[],
  more: Partial<PathOptions>,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Checked> {
  const progress = progressOn(terminal, options.quiet === true);
  const lineOf = terminal.watched ? await lines(terminal) : undefined;
  try {
    return await validatePaths(withoutConfig(expandPaths(paths)), {
      today: todayOf(options.today),
      lang: terminal.lang,
      onProgress: progress.say,
      ...(lineOf === undefined ? {} : { onFinding: (finding) => progress.found(lineOf(finding)) }),
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

/** How a finding is said in one line. */
async function lines({ lang }: Terminal): Promise<(finding: Finding) => string> {
  const { loadBook, placeText } = await import('@daybook/validator');
  const { phrases } = await loadBook(lang);
  return (finding) => `${placeText(finding, phrases)}: ${finding.message}`;
}

/** A pattern such as `*.json` also finds the settings, which are no data. */
function withoutConfig(paths: readonly string[]): readonly string[] {
  const data = paths.filter((path) => basename(path) !== CONFIG);
  return data.length > 0 ? data : paths;
}
