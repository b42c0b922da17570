import { maskPersonalData } from '@daybook/files';
import { createLogReport, isPartOfLog, type LogReport, logPrint, nilCertificate, shippedLaw } from '@daybook/reports';
import { nameIn, reportPrintable } from '@daybook/reports/printing';
import type { Lang, QuarterlyReport } from '@daybook/types';
import { validate } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { agencyFile, type SaidAgency, saidAgency } from './agency-file.ts';
import { fileOf } from './file-of.ts';
import { fingerPrint } from './finger-print.ts';
import type { Tell } from './job.ts';
import { madeFile } from './made-file.ts';
import { type PrintedFiles, printedFiles } from './printed-files.ts';
import { whyNoReport } from './report-words.ts';
import { type ShownPrintout, shownPrintout } from './shown-printout.ts';

/** Which report is made, and of what. */
export interface ReportOrder {
  /** A log and what belongs to it; none where it is certified that there was nothing. */
  readonly files: readonly NamedBlob[];
  /** The agency; where only its name and place are said, the id follows from them. */
  readonly agencyId?: string;
  /** What is said of the agency, where no file has a record of it. */
  readonly agency?: SaidAgency;
  /** Such as `2026-Q1`. */
  readonly period: string;
  /** The day on which it is made. */
  readonly today: string;
  readonly lang: Lang;
  /** The office that certifies that no request came. */
  readonly nilOffice?: string;
}

/** A report that was made, or why it was not, in words. */
export type ReportAnswer =
  | (PrintedFiles & {
      readonly shown: ShownPrintout;
      /** Errors of the log: entries whose form is wrong are in no figure. */
      readonly errors: number;
      /** Entries and rows that are in no figure. */
      readonly rowsNotRead: number;
    })
  | { readonly refused: string };

/** Makes the report of an agency and period in every form; or of nothing, where that is certified. */
export async function report(order: ReportOrder, tell: Tell): Promise<ReportAnswer> {
  const { files, agency, period, today, lang, nilOffice } = order;
  const named = order.agencyId === undefined ? {} : { agencyId: order.agencyId };
  const record = agency === undefined ? undefined : saidAgency({ ...agency, ...named });
  const agencyId = order.agencyId ?? record?.agency_id ?? '';
  const as_of = today as QuarterlyReport['as_of'];
  const nil =
    nilOffice === undefined
      ? []
      : nilCertificate({ scopes: ['all-requests'], office: nilOffice, certified_on: as_of, period });
  if (nil === 'period-not-over') return { refused: whyNoReport(lang).periodNotOver(period) };
  // Where a name holds personal data, files are known by what may be repeated of it.
  const prints = new Map<string, string>();
  for (const file of files) prints.set(maskPersonalData(file.name), await fingerPrint(file));
  const lawPrints = (laws: ReadonlyMap<string, string>) =>
    new Map([...laws].flatMap(([law, file]) => [[law, prints.get(file) ?? ''] as const]));
  const making = createLogReport({ agencyId, period, as_of, nil, lawPrints });
  let nameOf: (id: string) => string | undefined = () => undefined;
  const count: LogReport['count'] = (known) => {
    nameOf = nameIn(known);
    return making.count(known);
  };
  const of = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let done = 0;
  const streams = files.map((file) =>
    fileOf(file, (bytes) => {
      done = Math.min(of, done + bytes);
      tell({ done, of });
    }),
  );
  const said = record === undefined ? [] : [agencyFile(record)];
  const checked = await validate([...said, ...streams], { today, lang, law: shippedLaw, count });
  const refusal = making.refusal();
  if (refusal !== undefined) return { refused: await whyNoReport(lang).of(refusal, { agencyId, period, nameOf }) };
  const log = making.files.size === 0 ? {} : { log_sha256: logPrint(partsOf(making.files, prints)) };
  const figures = making.finish({ ...log, rows_not_read: checked.rows_not_read });
  const flaws = await errorsIn(figures, today, lang);
  if (flaws.length > 0) return { refused: whyNoReport(lang).notWell(flaws) };
  const printable = await reportPrintable(figures, { lang, nameOf });
  const beside = said.map(({ name, bytes }) => madeFile(name, bytes));
  return {
    ...(await printedFiles(printable, beside)),
    shown: shownPrintout(printable.printout),
    errors: checked.counts.error,
    rowsNotRead: checked.rows_not_read,
  };
}

/** The fingerprints of the files of a log: those of its requests, and tables of their parts that lie beside them. */
function partsOf(files: ReadonlySet<string>, prints: ReadonlyMap<string, string>): string[] {
  const folderOf = (name: string) => name.replace(/[^/\\]*$/s, '');
  const folders = new Set([...files].filter((name) => /\.[ct]sv(\.gz)?$/i.test(name)).map(folderOf));
  const isOfLog = (name: string) => files.has(name) || (isPartOfLog(name) && folders.has(folderOf(name)));
  return [...prints].filter(([name]) => isOfLog(name)).map(([, print]) => print);
}

/** What is wrong with a report by itself, such as a name where an office is meant. */
async function errorsIn(record: QuarterlyReport, today: string, lang: Lang): Promise<string[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const { findings } = await validate({ name: 'report.json', bytes }, { today, lang, law: shippedLaw });
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message))];
}
