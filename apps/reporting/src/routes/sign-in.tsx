import { sessionOf } from '../accounts/session.ts';
import { signIn as enter } from '../accounts/sign-in.ts';
import { signInPage } from '../pages/sign-in-page.tsx';
import { welcomeBackPage } from '../pages/welcome-back-page.tsx';
import type { Route } from '../server/route.ts';
import { Refused } from '../store/refused.ts';

/** Takes the name and password, and goes on where somebody was going, with what they had typed. */
export const signIn: Route = {
  method: 'POST',
  path: '/sign-in',
  roles: 'anybody',
  async run(asked) {
    const { store, form, from } = asked;
    const typed = (name: string) => form.get(name) ?? '';
    const to = ownPath(typed('to'), asked.origin);
    const kept = form.has('form') ? new URLSearchParams(typed('form')) : undefined;
    try {
      const sign = { login: typed('login').trim(), password: typed('password'), code: typed('code'), from };
      const session = await enter(store, sign);
      if (kept === undefined) return { to, session };
      const entered = { ...asked, session: sessionOf(store, session) };
      return { ...welcomeBackPage(entered, to, kept), session };
    } catch (fault) {
      if (!(fault instanceof Refused) || (fault.why !== 'wrong-sign-in' && fault.why !== 'too-many-tries')) throw fault;
      return signInPage(asked, { to, form: kept, wrong: fault.why, login: typed('login') });
    }
  },
};

/** Only ever a page of ours, as a browser reads the address: it leaves line ends and tabs out. */
function ownPath(to: string, origin: string): string {
  if (!to.startsWith('/') || !URL.canParse(to, origin)) return '/';
  const { origin: of, pathname, search } = new URL(to, origin);
  return of === origin ? `${pathname}${search}` : '/';
}
