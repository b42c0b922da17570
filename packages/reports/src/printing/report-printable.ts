import type { QuarterlyReport } from '@daybook/types';
import { reportFigures } from '../figures/report-figures.ts';
import type { Printable } from '../formats/format.ts';
import type { PrintOptions } from './print-options.ts';
import { reportPrintout } from './report-printout.ts';

/** A report as every format takes it. */
export async function reportPrintable(report: QuarterlyReport, options: PrintOptions): Promise<Printable> {
  return {
    record: report,
    printout: await reportPrintout(report, options),
    figures: reportFigures(report, options.lang),
    on: report.as_of,
  };
}
