import { reviewQueuePage } from '../pages/review-queue-page.tsx';
import { approveSeveral as approve, type Chosen, MOST_AT_ONCE } from '../review/approve-several.ts';
import type { Route } from '../server/route.ts';
import { Refused } from '../store/refused.ts';

/** Approves the entries that a reviewer ticked in the queue, as far as each may be approved among several. */
export const approveSeveral: Route = {
  method: 'POST',
  path: '/review/several',
  roles: ['reviewer'],
  async run(asked) {
    const { store, session, form } = asked;
    const chosen = [...new Set(form.getAll('entry'))].map(chosenOf);
    if (chosen.length === 0) return reviewQueuePage(asked, 'none-chosen');
    if (chosen.length > MOST_AT_ONCE) return reviewQueuePage(asked, 'too-many');
    const sent = form.get('key') ?? '';
    const key = /^[0-9a-f]{32}$/.test(sent) ? sent : store.around.draw(16);
    try {
      await approve(store, { account_id: session?.account_id ?? '', key }, chosen);
      return { to: `/review/several/${key}` };
    } catch (fault) {
      if (!(fault instanceof Refused) || fault.why !== 'submission-differs') throw fault;
      return reviewQueuePage(asked, 'sent-differently');
    }
  },
};

/** An id may hold a slash; a revision does not. */
function chosenOf(text: string): Chosen {
  const at = text.lastIndexOf('/');
  return { request_id: text.slice(0, at), revision: Math.trunc(Number(text.slice(at + 1))) || 0 };
}
