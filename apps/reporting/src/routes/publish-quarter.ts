import { quarterPage } from '../pages/quarter-page.tsx';
import type { MadeRelease } from '../publishing/made-release.ts';
import { orderOf } from '../publishing/order-of.ts';
import { recordRelease } from '../publishing/record-release.ts';
import type { Route } from '../server/route.ts';
import { Refused } from '../store/refused.ts';
import { withQuarter } from './with-quarter.ts';

/** Signs a quarter that was approved, and publishes it. */
export const publishQuarter: Route = {
  method: 'POST',
  path: '/quarters/:quarter/publish',
  roles: ['publisher'],
  run: withQuarter((asked, standing) => {
    const { store, session, form, jobs } = asked;
    const { plan, stops, approvals } = standing;
    const is_single = form.get('single') === 'yes' && approvals.length < 2;
    if (form.get('plan') !== plan.sha256) return quarterPage(asked, standing, 'plan-changed');
    if (stops.length > 0) return quarterPage(asked, standing, stops.includes('no-key') ? 'no-key' : 'stopped');
    if (approvals.length < (is_single ? 1 : 2)) return quarterPage(asked, standing, 'not-approved');
    const order = orderOf(asked, standing, { act: 'publish', is_single, passphrase: form.get('passphrase') ?? '' });
    const commit = async (made: MadeRelease) => {
      try {
        recordRelease(store, session?.account_id ?? '', order, made);
        return undefined;
      } catch (fault) {
        if (fault instanceof Refused && (fault.why === 'not-approved' || fault.why === 'plan-changed'))
          return fault.why;
        throw fault;
      }
    };
    if (!jobs.begin(order, commit)) return quarterPage(asked, standing, 'busy');
    return { to: `/quarters/${plan.quarter}/work` };
  }),
};
