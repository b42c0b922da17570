import { countsIn } from '@daybook/reports';
import { agencyName } from '@daybook/reports/printing';
import type { NamedBlob } from '@daybook/validator/browser';
import type { Tell } from './job.ts';
import { recordsIn } from './records-in.ts';
import { type TypedCounts, typedOf } from './typed-counts.ts';

/** A report of counts that lies open and can be corrected by typing. */
export interface Countable {
  readonly reportId: string;
  readonly agencyId: string;
  /** Its agency by name, or by its id where no file names it. */
  readonly name: string;
  readonly period: string;
  readonly revision: number;
  readonly office: string;
  /** Its figures, as they stand in the form. */
  readonly typed: TypedCounts;
}

/** The reports of counts in files, of each the last revision, by agency and period. */
export async function countable({ files }: { readonly files: readonly NamedBlob[] }, tell: Tell) {
  const { reports, agencies } = await recordsIn(files, tell);
  const last = new Map<string, Countable>();
  for (const report of reports) {
    const { report_id: reportId, agency_id: agencyId, revision, prepared_by_office: office = '' } = report;
    const counts = countsIn(report);
    if (agencyId === undefined || counts === undefined || revision <= (last.get(reportId)?.revision ?? 0)) continue;
    const agency = agencies.get(agencyId);
    const name = agency === undefined ? agencyId : agencyName(agency);
    last.set(reportId, {
      reportId,
      agencyId,
      name,
      period: report.period.name,
      revision,
      office,
      typed: typedOf(counts),
    });
  }
  const key = ({ name, period }: Countable) => `${name} ${period}`;
  return [...last.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
