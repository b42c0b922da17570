import type { Statement } from '@daybook/publisher';
import type { QuarterlyReport } from '@daybook/types';
import type { PublicationAt, PublicRow } from './made-up-publication.ts';

interface StatementAt extends PublicationAt {
  readonly published_on: string;
  readonly rows: readonly PublicRow[];
  readonly report: QuarterlyReport;
  /** How many rows show their action alone. */
  readonly alone: number;
  /** The chain after this publication. */
  readonly next: { readonly sequence: number; readonly events: number; readonly head_sha256: string };
}

const reason = 'correction-decision';

/** What a made-up publication states of itself under signature. */
export function madeUpStatement(at: StatementAt): Statement {
  const { agency, quarter, published_on, rows, report, alone, next, chain, corrects } = at;
  const { agency_id } = agency.agency;
  return {
    $schema: 'https://w3id.org/daybook/v1/publication.schema.json',
    record: 'publication',
    standard_version: '1.0',
    agency_id,
    agencies: [agency_id],
    periods: [quarter],
    sequence: next.sequence,
    ...(chain.previous === undefined ? {} : { previous: chain.previous }),
    supersedes: [],
    published_at: `${published_on}T09:00:00-07:00`,
    license: 'CC0-1.0',
    thresholds: { k_anonymity: 5, small_cell: 11 },
    withheld_cells: report.protection?.withheld_cells ?? 0,
    generalised_rows: alone,
    embargo_days: 30,
    date_precision: 'month',
    regimes: [],
    law: [],
    single_approver: false,
    approvals: [
      { role: 'reviewer', approved_on: published_on },
      { role: 'publisher', approved_on: published_on },
    ],
    changes: rows
      .filter(({ revision }) => revision === 2)
      .map(({ public_id }) => ({ public_id, from_revision: 1, to_revision: 2, reason })),
    report_changes:
      corrects === undefined ? [] : [{ report_id: report.report_id, from_revision: 1, to_revision: 2, reason }],
    checkpoint: { events: next.events, head_sha256: next.head_sha256 },
  } as Statement;
}
