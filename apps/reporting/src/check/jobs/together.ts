import { nameIn } from '@daybook/reports/printing';
import { coveragePrintable, reportsTogether, totalsPrintable } from '@daybook/statewide/browser';
import type { Lang } from '@daybook/types';
import type { NamedBlob } from '@daybook/validator/browser';
import type { Tell } from './job.ts';
import type { MadeFile } from './made-file.ts';
import { printedFiles } from './printed-files.ts';
import { recordsIn } from './records-in.ts';
import { type ShownPrintout, shownPrintout } from './shown-printout.ts';

/** Which reports are put together. */
export interface TogetherOrder {
  /** Reports, publications as zip files, a registry, records of agencies: in any order. */
  readonly files: readonly NamedBlob[];
  readonly today: string;
  readonly lang: Lang;
}

/** What reports come to: who reported comes first. */
export interface TogetherAnswer {
  readonly coverage: ShownPrintout;
  readonly totals: ShownPrintout;
  /** How many reports were read. Of none there is nothing to put together. */
  readonly reports: number;
  /** Files in which something was wrong: of these, what is faulty is left out. */
  readonly faulty: readonly string[];
  readonly files: readonly MadeFile[];
}

/** Puts reports of several agencies together: coverage before any sum, and sums that say what is withheld. */
export async function together({ files, today, lang }: TogetherOrder, tell: Tell): Promise<TogetherAnswer> {
  const { reports, agencies, places, registries, faulty } = await recordsIn(files, tell);
  const nameOf = nameIn({ agency: (id) => agencies.get(id), jurisdiction: (id) => places.get(id) });
  const names = new Map(
    registries.flatMap(({ reporters }) =>
      reporters.map((one) => [(one.agency_id ?? one.jurisdiction_id) as string, one.name]),
    ),
  );
  const called = (id: string) => nameOf(id) ?? names.get(id);
  const made = reportsTogether({ reports, registries, today });
  const coverage = await coveragePrintable(
    made.coverage.map((row) => ({ ...row, name: row.name ?? called(row.agency_id) ?? null })),
    { lang, by: 'agency' },
  );
  const totals = await totalsPrintable(made, { lang, on: today, nameOf: called });
  const printed = await Promise.all([printedFiles({ ...coverage, on: today }), printedFiles(totals)]);
  return {
    coverage: shownPrintout(coverage.printout),
    totals: shownPrintout(totals.printout),
    reports: reports.length,
    faulty,
    files: printed.map(({ zip }) => zip),
  };
}
