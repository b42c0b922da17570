import type { CoverageRow } from '../coverage/coverage-row.ts';
import type { PublicationFolder } from '../ingest/publication-folder.ts';
import type { BuildResult } from './build-result.ts';
import type { Selection } from './selection.ts';

/** What a build came to, in numbers. */
export function resultOf(
  { uses, findings, logs, reports }: Selection,
  coverage: readonly CoverageRow[],
  rows: Readonly<Record<string, number>>,
  plain: readonly PublicationFolder[],
  more: Pick<BuildResult, 'renewed' | 'noLongerGiven'>,
): BuildResult {
  const counted = { current: 0, superseded: 0, 'set-aside': 0 };
  const signatures = { verified: 0, holds: 0, unsigned: 0, broken: 0 };
  for (const [read, use] of uses) {
    counted[use]++;
    signatures[read.signature]++;
  }
  const quarters = new Set([...logs.map(({ quarter }) => quarter), ...reports.map(({ report }) => report.quarter)]);
  const agencies = new Set([
    ...logs.map(({ agency_id }) => agency_id),
    ...reports.map(({ report }) => report.agency_id),
  ]);
  return {
    uses: counted,
    signatures,
    agencies: agencies.size,
    quarters: [...quarters].sort(),
    coverage,
    rows,
    findings,
    plain: plain.map(({ name }) => name),
    ...more,
  };
}
