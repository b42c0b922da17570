import { Sha256 } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import { canonicalForm } from './canonical-form.ts';
import type { Stated } from './report-options.ts';

/** What a report states of the one that it replaces. */
export function nextRevision(
  before: QuarterlyReport,
  reason: NonNullable<QuarterlyReport['revision_reason']>,
): Required<Pick<Stated, 'revision' | 'revision_reason' | 'previous_sha256'>> {
  const previous_sha256 = new Sha256().update(new TextEncoder().encode(canonicalForm(before))).hex();
  return { revision: before.revision + 1, revision_reason: reason, previous_sha256 };
}
