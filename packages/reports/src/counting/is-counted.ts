import type { Request } from '@daybook/types';

/**
 * Says whether an entry in force counts. A withdrawn one stays listed and counts nowhere: it was a duplicate, no
 * request, another agency's or a test. An expunged one counts with the codes that it still holds: what the agency did
 * stays done, and totals that were published stay true.
 */
export function isCounted({ revision_reason }: Pick<Request, 'revision_reason'>): boolean {
  return revision_reason === undefined || !revision_reason.startsWith('withdrawn-');
}
