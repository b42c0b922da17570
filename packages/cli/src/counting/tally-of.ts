import { writeFileSync } from 'node:fs';
import { createTally, type Tally, type TallyBy } from '@daybook/reports';
import { checkPaths } from '../checking/check-paths.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { refusalOf } from './refusal-of.ts';
import { tallyText } from './tally-text.ts';

/** Checks the logs and counts what is whole in the same pass: rows by state, facility or agency. Gives the exit code. */
export async function tallyOf(
  paths: readonly string[],
  by: TallyBy,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  let tally: Tally | undefined;
  const checked = await checkPaths(
    paths,
    {
      count: (known) => {
        tally = createTally({ by, agency: (id) => known.agency(id) });
        return tally;
      },
    },
    options,
    terminal,
  );
  const rows = tally?.rows() ?? [];
  const json = `${JSON.stringify(rows, null, 2)}\n`;
  if (typeof options.out === 'string') writeFileSync(options.out, json);
  terminal.out(options.json === true ? json : tallyText(rows, by));
  terminal.talk(refusalOf(checked, paths));
  return checked.verdict === 'valid' ? 0 : 1;
}
