import { readFileSync } from 'node:fs';
import type { LogReportOptions } from '@daybook/reports';
import { codelists, type QuarterlyReport, type RevisionReasonCode } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

type Previous = NonNullable<LogReportOptions['previous']>;

/** The report that `--previous` names. @throws UsageFault where it is none, or another agency's or period's. */
export function previousReport(path: string, reportId: string, typed: unknown): Previous {
  const report = read(path);
  if (report.report_id !== reportId)
    throw new UsageFault({
      en: `${path} is the report ${report.report_id}. A new revision of ${reportId} cannot replace it.`,
      es: `${path} es el informe ${report.report_id}. Una nueva revisión de ${reportId} no puede reemplazarlo.`,
    });
  const known = codelists['revision-reason'].codes.map(({ code }) => code as RevisionReasonCode);
  const reason = known.find((code) => code === (typed ?? 'progress'));
  if (reason === undefined)
    throw new UsageFault({
      en: `"${typed}" is no reason for a revision. --reason takes ${known.join(', ')}.`,
      es: `"${typed}" no es un motivo de revisión. --reason acepta ${known.join(', ')}.`,
    });
  return { report, reason };
}

function read(path: string): QuarterlyReport {
  const fault = new UsageFault({
    en: `${path} is no report of the standard. --previous takes the JSON file of the report that was published before.`,
    es: `${path} no es un informe del estándar. --previous acepta el archivo JSON del informe publicado antes.`,
  });
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if ((record as QuarterlyReport | null)?.record === 'quarterly-report') return record as QuarterlyReport;
  } catch {
    throw fault;
  }
  throw fault;
}
