import { beginVerification } from '../journal/verification.ts';
import type { Route } from '../server/route.ts';

/** Begins to verify the journal. */
export const verifyJournal: Route = {
  method: 'POST',
  path: '/journal/verify',
  roles: ['auditor'],
  run({ store }) {
    beginVerification(store);
    return { to: '/journal/verify' };
  },
};
