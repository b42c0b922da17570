import type { RegimeReport } from '@daybook/types';
import { statutoryFigures } from '../../figures/statutory-figures.ts';
import type { Printable } from '../../formats/format.ts';
import type { PrintOptions } from '../print-options.ts';
import { statutoryPrintout } from './statutory-printout.ts';

/** A statutory report as every format takes it. */
export async function statutoryPrintable(report: RegimeReport, options: PrintOptions): Promise<Printable> {
  return {
    record: report,
    printout: await statutoryPrintout(report, options),
    figures: statutoryFigures(report, options.lang),
    on: report.as_of,
  };
}
