import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalForm } from '@daybook/reports';
import { codelists, type QuarterlyReport, type RevisionReasonCode } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

/** What a report says of the one that it replaces, and that one itself. */
export interface Previous {
  readonly report: QuarterlyReport;
  readonly options: {
    readonly revision: number;
    readonly revision_reason: NonNullable<QuarterlyReport['revision_reason']>;
    readonly previous_sha256: string;
  };
}

/** The report that `--previous` names. @throws UsageFault where it is none, or another agency's or period's. */
export function previousReport(path: string, reportId: string, reason: unknown): Previous {
  const report = read(path);
  if (report.report_id !== reportId)
    throw new UsageFault({
      en: `${path} is the report ${report.report_id}. A new revision of ${reportId} cannot replace it.`,
      es: `${path} es el informe ${report.report_id}. Una nueva revisión de ${reportId} no puede reemplazarlo.`,
    });
  const known = codelists['revision-reason'].codes.map(({ code }) => code as RevisionReasonCode);
  const revision_reason = known.find((code) => code === (reason ?? 'progress'));
  if (revision_reason === undefined)
    throw new UsageFault({
      en: `"${reason}" is no reason for a revision. --reason takes ${known.join(', ')}.`,
      es: `"${reason}" no es un motivo de revisión. --reason acepta ${known.join(', ')}.`,
    });
  const previous_sha256 = createHash('sha256').update(canonicalForm(report)).digest('hex');
  return { report, options: { revision: report.revision + 1, revision_reason, previous_sha256 } };
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
