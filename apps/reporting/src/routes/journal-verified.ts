import { verificationOf } from '../journal/verification.ts';
import { journalVerifiedPage } from '../pages/journal-verified-page.tsx';
import type { Route } from '../server/route.ts';

/** Where the verification of the journal stands, and what it found. */
export const journalVerified: Route = {
  method: 'GET',
  path: '/journal/verify',
  roles: ['auditor'],
  run(asked) {
    const verification = verificationOf(asked.store);
    if (verification === undefined) return { to: '/journal' };
    if (verification.is === 'broken') throw verification.fault;
    return journalVerifiedPage(asked, verification);
  },
};
