import { quarterPage } from '../pages/quarter-page.tsx';
import { approvalRoles, approve } from '../publishing/approvals.ts';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';
import { Refused } from '../store/refused.ts';
import { withQuarter } from './with-quarter.ts';

/** Takes somebody's approval of what the preview showed. */
export const approveQuarter: Route = {
  method: 'POST',
  path: '/quarters/:quarter/approve',
  roles: ['publisher', 'reviewer'],
  run: withQuarter((asked, standing) => {
    const { store, form } = asked;
    const { plan, preview, stops } = standing;
    const role = approvalRoles.find((one) => one === form.get('role'));
    if (preview?.said.plan !== plan.sha256 || preview.said.is_refused)
      return quarterPage(asked, standing, 'not-previewed');
    if (role === undefined || stops.some((stop) => stop !== 'no-key')) return quarterPage(asked, standing, 'stopped');
    try {
      approve(store, submissionOf(asked), { quarter: plan.quarter, plan: form.get('plan') ?? '', role });
      return { to: `/quarters/${plan.quarter}` };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const { why } = fault;
      if (why === 'plan-changed' || why === 'approved-already' || why === 'role-taken')
        return quarterPage(asked, standing, why);
      throw fault;
    }
  }),
};
