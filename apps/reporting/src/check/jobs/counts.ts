import { countsReport, parsePeriod, shippedLaw } from '@daybook/reports';
import { agencyName, reportPrintable } from '@daybook/reports/printing';
import type { Agency, Lang, QuarterlyReport } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { agencyFile, type SaidAgency, saidAgency } from './agency-file.ts';
import { countsWords } from './counts-words.ts';
import { fieldOfFinding } from './field-of-finding.ts';
import type { Tell } from './job.ts';
import { type MadeFile, madeFile } from './made-file.ts';
import { type PrintedFiles, printedFiles } from './printed-files.ts';
import { recordsIn } from './records-in.ts';
import { type ShownPrintout, shownPrintout } from './shown-printout.ts';
import { countsTyped, type TypedCounts } from './typed-counts.ts';

/** What somebody counted without a log, and whose it is. */
export interface CountsOrder {
  /** What lies open: the agency's record, and the report that is corrected. */
  readonly files: readonly NamedBlob[];
  readonly typed: TypedCounts;
  readonly agencyId?: string;
  /** What is said of the agency, where no file has a record of it. */
  readonly agency?: SaidAgency;
  /** Such as `2026-Q1`. */
  readonly period: string;
  /** Empty where no office is named. */
  readonly office: string;
  readonly today: string;
  readonly lang: Lang;
  /** Set where a report that lies open is corrected: why. */
  readonly reason?: NonNullable<QuarterlyReport['revision_reason']>;
}

/** The report that was made and checked, or why it was not. */
export interface CountsAnswer {
  /** What is said beside a field, or of the whole where the field is empty. */
  readonly said: readonly {
    readonly field: string;
    readonly text: string;
    /** True where the report cannot be made like this. */
    readonly stops: boolean;
  }[];
  readonly made?: PrintedFiles & {
    readonly shown: ShownPrintout;
    readonly period: string;
    readonly revision: number;
    /** The report and the record of its agency, to be opened on the page. */
    readonly toOpen: readonly MadeFile[];
  };
}

type Said = CountsAnswer['said'][number];

/** Makes the report of counts that were typed, in every form, once the validator finds no error in it. */
export async function counts(order: CountsOrder, tell: Tell): Promise<CountsAnswer> {
  const { files, typed, period, office, today, lang, reason } = order;
  const words = countsWords[lang];
  const stop = (text: string, field = ''): CountsAnswer => ({ said: [{ field, text, stops: true }] });
  const stated = countsTyped(typed);
  if ('wrong' in stated) return { said: stated.wrong.map((field) => ({ field, text: words.noNumber, stops: true })) };
  if (Object.values(typed.fields).every((text) => text.trim() === '')) return stop(words.nothingTyped, 'asks/received');
  const last = parsePeriod(period)?.end_on;
  if (last === undefined || today <= last) return stop(words.periodNotOver, 'period');

  const { reports, agencies } = await recordsIn(files, tell);
  const said = order.agency === undefined ? undefined : saidAgency(order.agency);
  const agencyId = order.agencyId ?? said?.agency_id ?? '';
  const known = agencies.get(agencyId);
  const reportId = `${agencyId}-${period.toLowerCase()}-own-log`;
  const versions = reports.filter((one) => one.report_id === reportId);
  const before = versions.reduce<QuarterlyReport | undefined>(
    (latest, one) => (one.revision > (latest?.revision ?? 0) ? one : latest),
    undefined,
  );
  if (before !== undefined && reason === undefined) return stop(words.thereAlready, 'period');
  const agency = known ?? said ?? ofReport(before);
  if (agency === undefined) return stop(words.noAgency);
  const report = countsReport({
    agency,
    period,
    as_of: today as QuarterlyReport['as_of'],
    counts: stated,
    ...(office.trim() === '' ? {} : { prepared_by_office: office.trim() }),
    ...(before === undefined || reason === undefined ? {} : { previous: { report: before, reason } }),
  });

  const record = known === undefined && said !== undefined ? [agencyFile(said)] : [];
  const id = report.revision === 1 ? reportId : `${reportId}-r${report.revision}`;
  const text = madeFile(`${id}.json`, `${JSON.stringify(report, null, 2)}\n`);
  const checked = await validate([...record, text], { today, lang, law: shippedLaw });
  const notes = saidOf(checked, report, text.name);
  if (checked.counts.error > 0) return { said: notes };
  const whose = known ?? said;
  const nameOf = (one: string) => (one === agencyId && whose !== undefined ? agencyName(whose) : undefined);
  const printable = await reportPrintable(report, { lang, nameOf });
  const named = { ...printable, printout: { ...printable.printout, id } };
  const beside = record.map(({ name, bytes }) => madeFile(name, bytes));
  return {
    said: notes,
    made: {
      ...(await printedFiles(named, beside)),
      shown: shownPrintout(printable.printout),
      period,
      revision: report.revision,
      toOpen: [...beside, text],
    },
  };
}

/** What an earlier report says of its agency, where no record of it is at hand. */
function ofReport(
  report: QuarterlyReport | undefined,
): Pick<Agency, 'agency_id' | 'time_zone' | 'facilities'> | undefined {
  if (report?.agency_id === undefined) return undefined;
  const { agency_id, time_zone } = report;
  return { agency_id, facilities: [], ...(time_zone === undefined ? {} : { time_zone }) };
}

/** What the validator says, at its fields; of what concerns other files nothing is said here. */
function saidOf({ findings }: Checked, report: QuarterlyReport, file: string): Said[] {
  const said = findings.map(({ pointer = '', message, severity, file: where }) => ({
    field: (where === file ? fieldOfFinding(report, pointer) : undefined) ?? '',
    text: message,
    stops: severity === 'error',
  }));
  // Two rules may say of one number that it is wrong: once is enough.
  const isFirst = ({ field }: Said, at: number) => said.findIndex((one) => one.field === field && one.stops) === at;
  return said.filter((one, at) => !one.stops || one.field === '' || isFirst(one, at));
}
