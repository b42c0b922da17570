import { createQuarterlyReport, lawFilesOf, parsePeriod, type ReportMaker } from '@daybook/reports';
import { formats, reportPrintable } from '@daybook/reports/printing';
import type { Agency, Agreement, QuarterlyReport, Request } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { lawFingerprints } from './law-fingerprints.ts';
import { logFingerprint } from './log-fingerprint.ts';
import { nameIn } from './name-in.ts';
import { nilRefusedFault } from './nil-refused-fault.ts';
import { nilTyped } from './nil-typed.ts';
import { noLogFault } from './no-log-fault.ts';
import { previousReport } from './previous-report.ts';
import { refusalOf } from './refusal-of.ts';

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
  const outputs = outputsOf(options, formats);
  const nil = nilTyped(options, period, asOf);
  const previous =
    typeof options.previous === 'string'
      ? previousReport(options.previous, `${agencyId}-${period.toLowerCase()}-own-log`, options.reason)
      : undefined;
  const read = expandPaths(paths);
  const files = new Set<string>();
  let maker: ReportMaker | undefined;
  let agency: Agency | undefined;
  let others: readonly Agency[] = [];
  let nameOf: (id: string) => string | undefined = () => undefined;
  const checked = await checkPaths(
    read,
    {
      count: (known) => {
        agency = known.agency(agencyId);
        nameOf = nameIn(known);
        if (agency === undefined) {
          others = known.agencies();
          return { take: () => undefined };
        }
        const { law } = known;
        const law_files = lawFilesOf(law, agencyId, lawFingerprints(known.lawFiles));
        const made = createQuarterlyReport({ agency, period, as_of: asOf, law, law_files, nil, ...previous?.options });
        for (const agreement of known.agreements()) made.take(agreement);
        if (previous !== undefined) made.take(previous.report);
        maker = made;
        return {
          take(record, file) {
            if (isOf(record, agencyId)) files.add(file);
            made.take(record);
          },
        };
      },
    },
    options,
    terminal,
  );
  const hasNoLog = files.size === 0;
  if (maker === undefined || (hasNoLog && nil.length === 0))
    throw noLogFault({ paths, agencyId, agency, others, checked });
  if (files.has('-')) throw needsFileFault();
  const contradicted = maker.contradicted();
  if (contradicted.length > 0) throw await nilRefusedFault(contradicted, period);
  const log = hasNoLog ? {} : { log_sha256: await logFingerprint(files, read) };
  const report = maker.finish({ ...log, rows_not_read: checked.rows_not_read });
  const printable = await reportPrintable(report, { lang: terminal.lang, nameOf });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  terminal.talk(refusalOf(checked, paths, terminal.lang));
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

/** Whether a record is an entry of the agency's own log: what others released of it is not its log. */
function isOf(record: Request | Agreement | QuarterlyReport, agencyId: string): boolean {
  return record.record === 'request' && record.agency_id === agencyId && record.source.kind === 'own-log';
}

function needsFileFault(): UsageFault {
  return new UsageFault({
    en: 'A report names the fingerprint of its log, and standard input leaves none. Save the log to a file and name that.',
    es: 'Un informe lleva la huella de su bitácora, y la entrada estándar no deja ninguna. Guarde la bitácora en un archivo y nómbrelo.',
  });
}
