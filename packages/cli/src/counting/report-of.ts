import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createQuarterlyReport, parsePeriod, type ReportMaker } from '@daybook/reports';
import type { QuarterlyReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { refusalOf } from './refusal-of.ts';
import { reportText } from './report-text.ts';

/** Checks the log and derives the report of one agency and period in the same pass. Gives the exit code. */
export async function reportOf(
  paths: readonly string[],
  agencyId: string,
  period: string,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  if (parsePeriod(period) === undefined)
    throw new UsageFault(`"${period}" is not a period. Type it as 2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026.`);
  const asOf = todayOf(options.asOf ?? options.today) as QuarterlyReport['as_of'];
  let maker: ReportMaker | undefined;
  const checked = await checkPaths(
    paths,
    {
      count: (known) => {
        const agency = known.agency(agencyId);
        if (agency === undefined)
          throw new UsageFault(
            `The record of ${agencyId} is not among the files, so its time zone is not known.\nType: daybook report agencies.ndjson ${paths.join(' ')} --agency ${agencyId} --period ${period}`,
          );
        maker = createQuarterlyReport({ agency, period, as_of: asOf, law: known.law });
        for (const agreement of known.agreements()) maker.take(agreement);
        return maker;
      },
    },
    options,
    terminal,
  );
  if (maker === undefined)
    throw new UsageFault(
      `There is no record in ${paths.join(', ')} that could be counted.\nType: daybook validate ${paths.join(' ')}`,
    );
  const report = maker.finish({ ...fingerprint(paths), rows_not_read: checked.rows_not_read });
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (typeof options.out === 'string') writeFileSync(options.out, json);
  terminal.out(options.json === true ? json : reportText(report));
  terminal.talk(refusalOf(checked, paths));
  return checked.verdict === 'valid' ? 0 : 1;
}

/** The SHA-256 of a log that is one file; a folder's log is named by its parts only where it is published. */
function fingerprint(paths: readonly string[]): { log_sha256?: string } {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || path === '-' || !statSync(path).isFile()) return {};
  return { log_sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}
