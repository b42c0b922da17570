import { invitationOf } from '../accounts/invitation.ts';
import { refusalPage } from '../pages/refusal-page.tsx';
import { welcomePage } from '../pages/welcome-page.tsx';
import type { Route } from '../server/route.ts';

/** Opens an invitation. */
export const welcome: Route = {
  method: 'GET',
  path: '/welcome/:token',
  roles: 'anybody',
  run(asked) {
    const invitation = invitationOf(asked.store, asked.params.token ?? '');
    return invitation === undefined ? refusalPage(asked, 'link-used-up') : welcomePage(asked, invitation);
  },
};
