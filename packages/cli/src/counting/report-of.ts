import { createQuarterlyReport, parsePeriod, type ReportMaker } from '@daybook/reports';
import type { Agency, QuarterlyReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { writeText } from '../paths/write-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { agencyName } from './agency-name.ts';
import { logFingerprint } from './log-fingerprint.ts';
import { noLogFault } from './no-log-fault.ts';
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
  const asOf = todayOf(options.asOf ?? options.today) as QuarterlyReport['as_of'];
  checkPeriod(period, asOf);
  let maker: ReportMaker | undefined;
  let agency: Agency | undefined;
  let others: readonly Agency[] = [];
  const checked = await checkPaths(
    paths,
    {
      count: (known) => {
        agency = known.agency(agencyId);
        if (agency === undefined) {
          others = known.agencies();
          return { take: () => undefined };
        }
        maker = createQuarterlyReport({ agency, period, as_of: asOf, law: known.law });
        for (const agreement of known.agreements()) maker.take(agreement);
        return maker;
      },
    },
    options,
    terminal,
  );
  const log = { ...(await logFingerprint(checked)), rows_not_read: checked.rows_not_read };
  const report = maker?.finish(log);
  if (report === undefined || (report.basis.entries ?? 0) === 0)
    throw noLogFault({ paths, agencyId, agency, others, checked });
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (typeof options.out === 'string') writeText(options.out, json);
  const { lang } = terminal;
  const isFull = options.full === true;
  terminal.out(
    options.json === true ? json : await reportText(report, { lang, name: agency && agencyName(agency), isFull }),
  );
  terminal.talk(refusalOf(checked, paths, lang));
  return checked.verdict === 'valid' ? 0 : 1;
}

function checkPeriod(typed: string, asOf: string): void {
  const period = parsePeriod(typed);
  if (period === undefined)
    throw new UsageFault({
      en: `"${typed}" is not a period. Type it as 2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026.`,
      es: `"${typed}" no es un período. Escríbalo como 2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026.`,
    });
  if (period.start_on > asOf)
    throw new UsageFault({
      en: `${typed} begins on ${period.start_on}; on ${asOf} nobody knows what it will bring. Choose a period that has begun.`,
      es: `${typed} empieza el ${period.start_on}; el ${asOf} nadie sabe qué traerá. Elija un período que ya haya empezado.`,
    });
}
