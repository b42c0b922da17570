import type { Request } from '@daybook/types';
import { publicPlans } from './generated/public-plans.ts';
import { project } from './project.ts';
import { withoutOutcome } from './without-outcome.ts';

/** An entry as the public may see it, before it is made like others. */
export type PublicEntry = Record<string, unknown> & { readonly public_id: string };

/** What is not in the entry itself and yet decides what is shown of it. */
export interface EntryState {
  /** The random id by which the entry is known outside; the same in every release. */
  readonly public_id: string;
  /** The entry's custody, or that of the entry which it is recorded in. */
  readonly custody: Request['custody'];
  /** True while the outcome may not be shown. */
  readonly isOutcomeOpen: boolean;
}

/** One entry of an agency's own log as the public may see it: no day, no free text, no id of the agency's. */
export function publicEntry(request: Request, { public_id, custody, isOutcomeOpen }: EntryState): PublicEntry {
  const { custody: _, ...rest } = request;
  const seen = project({ ...rest, ...(custody === undefined ? {} : { custody }) }, publicPlans.request);
  const { revision_reason } = request;
  const { revision_reason: _reason, ...fields } = seen;
  const entry = {
    ...fields,
    view: 'public',
    // Public revisions are numbered by what was published before; why a place is empty is said at once.
    revision: 1,
    ...(/^(?:withdrawn-|expunged$)/.test(revision_reason ?? '') ? { revision_reason } : {}),
    public_id,
    generalised: false,
    not_yet_public: false,
  };
  // A custody of which nothing may be shown is no custody part.
  if (Object.keys((seen.custody as object | undefined) ?? { any: 1 }).length === 0)
    delete (entry as Record<string, unknown>).custody;
  return (isOutcomeOpen ? withoutOutcome(entry) : entry) as PublicEntry;
}
