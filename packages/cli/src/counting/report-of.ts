import { createLogReport, type LogReport, parsePeriod } from '@daybook/reports';
import { formats, nameIn, reportPrintable } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { lawFingerprints } from './law-fingerprints.ts';
import { logFingerprint } from './log-fingerprint.ts';
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
  const made = createLogReport({
    agencyId,
    period,
    as_of: asOf,
    nil,
    lawPrints: lawFingerprints,
    ...(previous === undefined ? {} : { previous }),
  });
  let nameOf: (id: string) => string | undefined = () => undefined;
  const count: LogReport['count'] = (known) => {
    nameOf = nameIn(known);
    return made.count(known);
  };
  const checked = await checkPaths(read, { count }, options, terminal);
  const { agency, agencies: others, files } = made;
  const refusal = made.refusal();
  if (refusal?.why === 'nil-contradicted') throw await nilRefusedFault(refusal.contradicted, period);
  if (refusal !== undefined) throw noLogFault({ paths, agencyId, agency, others, checked });
  if (files.has('-')) throw needsFileFault();
  const log = files.size === 0 ? {} : { log_sha256: await logFingerprint(files, read) };
  const report = made.finish({ ...log, rows_not_read: checked.rows_not_read });
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

function needsFileFault(): UsageFault {
  return new UsageFault({
    en: 'A report names the fingerprint of its log, and standard input leaves none. Save the log to a file and name that.',
    es: 'Un informe lleva la huella de su bitácora, y la entrada estándar no deja ninguna. Guarde la bitácora en un archivo y nómbrelo.',
  });
}
