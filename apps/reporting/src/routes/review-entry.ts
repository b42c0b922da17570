import { entryPage } from '../pages/entry-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import type { Route } from '../server/route.ts';
import { entryHistory } from '../store/entries.ts';
import { Refused } from '../store/refused.ts';
import { reviewEntry as review } from '../store/review-entry.ts';

const VERDICTS = ['approved', 'returned', 'exigent'] as const;

/** Takes the verdict of a reviewer. */
export const reviewEntry: Route = {
  method: 'POST',
  path: '/entries/:id/review',
  roles: ['reviewer'],
  run(asked) {
    const { store, session, params, form } = asked;
    const request_id = params.id ?? '';
    const verdict = VERDICTS.find((one) => one === form.get('verdict'));
    const reason = form.get('reason') ?? '';
    const say = (wrong: Parameters<typeof entryPage>[2]) => {
      const [latest, ...earlier] = entryHistory(store.database, request_id);
      return latest === undefined ? refusalPage(asked, 'not-found') : entryPage(asked, [latest, ...earlier], wrong);
    };
    if (verdict === undefined) return say(undefined);
    if (verdict !== 'approved' && !/^[a-z-]{1,64}$/.test(reason)) return say('reason-missing');
    try {
      const key = form.get('key') ?? '';
      const submission = {
        account_id: session?.account_id ?? '',
        key: /^[0-9a-f]{32}$/.test(key) ? key : store.around.draw(16),
      };
      review(store, submission, {
        request_id,
        revision: Number(form.get('revision')),
        verdict,
        ...(verdict === 'approved' ? {} : { reason }),
      });
      return { to: '/review' };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      if (fault.why === 'own-entry' || fault.why === 'entry-went-on') return say(fault.why);
      return say(fault.why === 'no-such-entry' ? undefined : 'reviewed-already');
    }
  },
};
