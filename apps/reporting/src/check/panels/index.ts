import { nilCertificate } from './nil-certificate.tsx';
import { ownFileBack } from './own-file-back.tsx';
import type { Panel } from './panel.ts';
import { quarterlyCounts } from './quarterly-counts.tsx';
import { quarterlyReport } from './quarterly-report.tsx';
import { reportsTogether } from './reports-together.tsx';
import { workbookTemplate } from './workbook-template.tsx';

/** What can be made on the page. A new one is one file and one line here. */
export const panels: readonly Panel[] = [
  ownFileBack,
  quarterlyReport,
  quarterlyCounts,
  nilCertificate,
  workbookTemplate,
  reportsTogether,
];
