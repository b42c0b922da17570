import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { QuarterlyReport } from '@daybook/types';

/** The SHA-256 of what a report says, whatever its revision is and whenever its log was read: two that say the same share it. */
export function figuresHash({
  revision: _revision,
  revision_reason: _reason,
  previous_sha256: _previous,
  as_of: _as_of,
  published_on: _published,
  corrections: _corrections,
  agreements_in_force,
  basis: { kind, releases },
  ...said
}: QuarterlyReport): string {
  const agreements = agreements_in_force.map(({ as_of: _as_of, ...agreement }) => agreement);
  return createHash('sha256')
    .update(canonicalForm({ ...said, agreements, basis: { kind, releases } }))
    .digest('hex');
}
