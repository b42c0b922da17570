import { reportPrintable } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { printedFiles } from './printed-files.ts';
import type { ReleaseFile } from './release-file.ts';

/** The files of a public report. @param nameOf the name that belongs to an id of an agency or place. */
export const reportFiles = (
  report: QuarterlyReport,
  nameOf: (id: string) => string | undefined,
): Promise<ReleaseFile[]> =>
  printedFiles(`reports/${report.period.name}`, 'report', (lang) => reportPrintable(report, { lang, nameOf }));
