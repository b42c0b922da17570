import type { ReleaseSettings, Statement } from '@daybook/publisher';
import type { Publication, QuarterlyReport } from '@daybook/types';
import type { PreviousState } from './previous-state.ts';

/** What an oversight body decides about a state's release. */
export interface StateSettings
  extends Pick<ReleaseSettings, 'periods' | 'published_at' | 'license' | 'single_approver' | 'approvals'> {
  /** The name of the office that publishes; never a person's. */
  readonly office: string;
}

/** What is known of the release when it is made. */
export interface StatementAt {
  readonly publisher: string;
  readonly agencies: readonly string[];
  /** The publications that were added up. */
  readonly sources: readonly Publication[];
  readonly reports: readonly QuarterlyReport[];
  readonly report_changes: Publication['report_changes'];
  readonly previous: PreviousState | undefined;
}

/** The weakest promise among the agencies: the state's figures can keep no stronger one. */
export const weakest = (sources: readonly Publication[], promise: (of: Publication) => number): number =>
  sources.reduce((least, one) => Math.min(least, promise(one)), Number.POSITIVE_INFINITY);

/** What a state's release states of itself under signature. */
export function stateStatement(
  { periods, published_at, license, single_approver, approvals }: StateSettings,
  { publisher, agencies, sources, reports, report_changes, previous }: StatementAt,
): Statement {
  return {
    $schema: 'https://w3id.org/daybook/v1/publication.schema.json',
    record: 'publication',
    standard_version: '1.0',
    agency_id: publisher,
    agencies,
    periods,
    sequence: (previous?.sequence ?? 0) + 1,
    ...(previous === undefined ? {} : { previous: previous.manifest_sha256 }),
    supersedes: [],
    published_at,
    license,
    thresholds: {
      k_anonymity: weakest(sources, ({ thresholds }) => thresholds.k_anonymity),
      small_cell: weakest(sources, ({ thresholds }) => thresholds.small_cell),
    },
    withheld_cells: reports.reduce((sum, { protection }) => sum + (protection?.withheld_cells ?? 0), 0),
    generalised_rows: 0,
    embargo_days: weakest(sources, ({ embargo_days }) => embargo_days),
    date_precision: 'month',
    regimes: [],
    law: [],
    single_approver,
    approvals,
    changes: [],
    report_changes,
  } as unknown as Statement;
}
