import type { AgreementListing } from '@daybook/types';

/** Whether a listing is of agreements that wait for a signature: the import says so in the id of the release. */
export function isPendingList({ release_id }: Pick<AgreementListing, 'release_id'>): boolean {
  return release_id.includes('-pending-');
}
