import type { DatasetFinding } from '../ingest/dataset-finding.ts';
import type { PublicationRead, ReportRead } from '../ingest/publication-read.ts';

/** The log of one agency and quarter, and the publication whose rows stand for it. */
export interface LogUsed {
  readonly agency_id: string;
  readonly quarter: string;
  readonly from: PublicationRead;
}

/** A report, and the publication whose rows stand for it. */
export interface ReportUsed {
  readonly report: ReportRead;
  readonly from: PublicationRead;
}

/** Which rows of which publications make the dataset: each entry and each figure once. */
export interface Selection {
  readonly logs: readonly LogUsed[];
  readonly reports: readonly ReportUsed[];
  readonly uses: ReadonlyMap<PublicationRead, 'current' | 'superseded' | 'set-aside'>;
  readonly findings: readonly DatasetFinding[];
}
