import { type EntrySaid, entryPage } from '../pages/entry-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';
import { entryHistory } from '../store/entries.ts';
import { Refused } from '../store/refused.ts';
import { reviewEntry as review } from '../store/review-entry.ts';
import { exigentReasons, returnReasons } from '../store/review-reason.ts';

const REASONS = { approved: {}, returned: returnReasons, exigent: exigentReasons } as const;
const VERDICTS = ['approved', 'returned', 'exigent'] as const;

/** Takes the verdict of a reviewer. */
export const reviewEntry: Route = {
  method: 'POST',
  path: '/entries/:id/review',
  roles: ['reviewer'],
  run(asked) {
    const { store, params, form } = asked;
    const request_id = params.id ?? '';
    const verdict = VERDICTS.find((one) => one === form.get('verdict'));
    const reason = form.get('reason') ?? '';
    const say = (wrong: NonNullable<EntrySaid['wrong']>) => {
      const [latest, ...earlier] = entryHistory(store.database, request_id);
      return latest === undefined ? refusalPage(asked, 'not-found') : entryPage(asked, [latest, ...earlier], { wrong });
    };
    if (verdict === undefined) return say('reason-missing');
    if (verdict !== 'approved' && !Object.hasOwn(REASONS[verdict], reason)) return say('reason-missing');
    try {
      review(store, submissionOf(asked), {
        request_id,
        revision: Number(form.get('revision')),
        verdict,
        ...(verdict === 'approved' ? {} : { reason }),
      });
      return { to: `/review?after=${encodeURIComponent(request_id)}` };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      if (fault.why === 'own-entry' || fault.why === 'entry-went-on' || fault.why === 'clock-set-back')
        return say(fault.why);
      if (fault.why === 'revision-taken') return say('entry-went-on');
      return fault.why === 'no-such-entry' ? refusalPage(asked, 'not-found') : say('reviewed-already');
    }
  },
};
