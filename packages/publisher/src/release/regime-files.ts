import { statutoryPrintable } from '@daybook/reports/printing';
import type { RegimeReport } from '@daybook/types';
import { printedFiles } from './printed-files.ts';
import type { ReleaseFile } from './release-file.ts';

/** The files of a report that a law asks the agency to publish. @param nameOf as for a public report. */
export const regimeFiles = (report: RegimeReport, nameOf: (id: string) => string | undefined): Promise<ReleaseFile[]> =>
  // Two points would be a way out of the folder to some readers.
  printedFiles(
    `regimes/${report.regime.regime_id}-${report.period.name.replace('..', '-to-')}`,
    'regime-table',
    (lang) => statutoryPrintable(report, { lang, nameOf }),
  );
