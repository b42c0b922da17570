import { createRegimeReport, type RegimeReportMaker, regimesOf } from '@daybook/reports';
import { formats, nameIn, statutoryPrintable } from '@daybook/reports/printing';
import type { Agency, Lang, QuarterlyReport, Regime, RegimeReport, Request } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { logFingerprint } from '../counting/log-fingerprint.ts';
import { noLogFault } from '../counting/no-log-fault.ts';
import { refusalOf } from '../counting/refusal-of.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { checkRegimePeriod } from './check-regime-period.ts';
import type { EntriesFor } from './entries-for.ts';
import { unknownRegimeFault } from './unknown-regime-fault.ts';

/** What is asked for: the law, its log, whose report, and for when. */
interface Asked {
  readonly law: string;
  readonly paths: readonly string[];
  readonly agencyId: string;
  readonly period: string;
}

/** Checks the log and makes the report that a law asks for in the same pass. Gives the exit code. */
export async function regimeOf(
  { law, paths, agencyId, period }: Asked,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const asOf = todayOf(options.asOf ?? options.today) as RegimeReport['as_of'];
  const outputs = outputsOf(options, formats);
  const entriesPath = typeof options.entries === 'string' ? options.entries : undefined;
  const openEntries = entriesPath === undefined ? undefined : (await import('./entries-for.ts')).entriesFor;
  let entries: EntriesFor | undefined;
  const read = expandPaths(paths);
  const files = new Set<string>();
  let hasReport = false;
  let made: RegimeReportMaker | undefined;
  let regime: Regime | undefined;
  let agency: Agency | undefined;
  let regimes: readonly Regime[] = [];
  let agencies: readonly Agency[] = [];
  let counted: readonly Agency[] = [];
  let nameOf: (id: string) => string | undefined = () => undefined;
  const checked = await checkPaths(
    read,
    {
      count: (known) => {
        // Where the check starts over, because law came after entries, counting does too.
        files.clear();
        made = undefined;
        regimes = regimesOf(known.regimes());
        regime = regimes.find(({ regime_id }) => regime_id === law);
        agency = known.agency(agencyId);
        agencies = known.agencies();
        nameOf = nameIn(known);
        if (regime === undefined || agency === undefined) return { take: () => undefined };
        checkRegimePeriod(period, regime, asOf);
        const others = regime.reporters.one_report_for_all ? sameGovernment(agencies, agency) : [];
        const ids = new Set([agency, ...others].map(({ agency_id }) => agency_id as string));
        const maker = createRegimeReport(regime, { agency, others, period, as_of: asOf, law: known.law, regimes });
        for (const agreement of known.agreements()) maker.take(agreement);
        entries = openEntries?.(law, entriesPath ?? '');
        counted = [agency, ...others];
        made = maker;
        return {
          take(record, file) {
            if (isOwnEntry(record, ids)) {
              files.add(file);
              entries?.take(record as Request);
            }
            if (isReportOf(record, agencyId)) hasReport = true;
            maker.take(record);
          },
        };
      },
    },
    options,
    terminal,
  );
  if (regime === undefined) throw unknownRegimeFault(law, regimes);
  const needsLog = regime.filter.parts.some(({ record }) => record !== 'agreement');
  if (made === undefined || (needsLog && files.size === 0 && !hasReport))
    throw noLogFault({ paths, agencyId, agency, others: agency === undefined ? agencies : [], checked });
  const log_sha256 = files.size === 0 || files.has('-') ? undefined : await logFingerprint(files, read);
  const report = made.finish({
    rows_not_read: checked.rows_not_read,
    ...(log_sha256 === undefined ? {} : { log_sha256 }),
  });
  const printable = await statutoryPrintable(report, { lang: terminal.lang, nameOf });
  await sayPrintable(printable, outputs, options.full === true, terminal);
  if (entries !== undefined) {
    const { lang } = terminal;
    const given = { regime, period, agencies: counted, regimes };
    terminal.talk(checked.verdict === 'valid' ? entries.write(given, lang) : NOT_WRITTEN[lang]);
  }
  terminal.talk(refusalOf(checked, paths, terminal.lang));
  return checked.verdict === 'valid' ? 0 : 1;
}

const NOT_WRITTEN: Readonly<Record<Lang, string>> = {
  en: 'The entries were not written: a log is handed over only when it is valid.\n',
  es: 'Las anotaciones no se escribieron: una bitácora se entrega solo cuando es válida.\n',
};

/** Whether a record is an entry of the log of one of the agencies. */
function isOwnEntry(record: { readonly record: string }, ids: ReadonlySet<string>): boolean {
  if (record.record !== 'request') return false;
  const { agency_id = '', source } = record as Request;
  return source.kind === 'own-log' && ids.has(agency_id);
}

/** Whether a record is a report of the agency: with one, a period without entries is a statement. */
function isReportOf(record: { readonly record: string }, agencyId: string): boolean {
  return record.record === 'quarterly-report' && (record as QuarterlyReport).agency_id === agencyId;
}

/** The other agencies of the same government, where one office reports for all. */
function sameGovernment(agencies: readonly Agency[], { agency_id, government_id }: Agency): readonly Agency[] {
  if (government_id === undefined) return [];
  return agencies.filter((one) => one.agency_id !== agency_id && one.government_id === government_id);
}
