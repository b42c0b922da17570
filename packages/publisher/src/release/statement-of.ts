import type { Publication } from '@daybook/types';
import type { Statement } from '../manifest/seal-release.ts';
import type { ReleaseFacts } from './release-facts.ts';
import type { ReleaseSettings } from './release-settings.ts';

/** What is known of a release only when it is made. */
type Made = Pick<
  Statement,
  'sequence' | 'withheld_cells' | 'generalised_rows' | 'changes' | 'report_changes' | 'regimes' | 'checkpoint'
> & { readonly previous: string | undefined };

/** What a release states of itself under signature. */
export function statementOf(
  { agency: { agency_id }, law_files }: ReleaseFacts,
  { periods, published_at, license, k_anonymity, small_cell, embargo_days, ...settings }: ReleaseSettings,
  { previous, ...made }: Made,
): Statement {
  return {
    $schema: 'https://w3id.org/daybook/v1/publication.schema.json',
    record: 'publication',
    standard_version: '1.0',
    agency_id,
    agencies: [agency_id],
    periods: [...periods],
    ...(previous === undefined ? {} : { previous }),
    supersedes: [],
    published_at: published_at as Publication['published_at'],
    license,
    thresholds: { k_anonymity, small_cell },
    embargo_days,
    date_precision: 'month',
    law: [...law_files],
    single_approver: settings.single_approver,
    approvals: settings.approvals,
    ...made,
  };
}
