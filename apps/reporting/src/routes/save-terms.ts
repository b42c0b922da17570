import { personalData } from '@daybook/files';
import { type TermsField, termsPage } from '../pages/terms-page.tsx';
import { setTerms } from '../publishing/set-terms.ts';
import { termsOf } from '../publishing/terms.ts';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';

/** Takes the terms on which the agency publishes. */
export const saveTerms: Route = {
  method: 'POST',
  path: '/terms',
  roles: ['publisher'],
  run(asked) {
    const { store, form } = asked;
    const submission = submissionOf(asked);
    const { key } = submission;
    const text = (name: TermsField) => (form.get(name) ?? '').trim();
    const typed = {
      k_anonymity: text('k_anonymity'),
      small_cell: text('small_cell'),
      embargo_days: text('embargo_days'),
      office: text('office'),
      email: text('email'),
    };
    const { office, email } = typed;
    const isHalf = (office === '') !== (email === '');
    const wrong: readonly (TermsField | false)[] = [
      ...(Object.entries(BOUNDS) as [keyof typeof BOUNDS, readonly [number, number]][]).map(
        ([name, [least, most]]) => !isBetween(typed[name], least, most) && name,
      ),
      ((isHalf && office === '') || personalData(office) !== undefined) && 'office',
      ((isHalf && email === '') || (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email))) && 'email',
    ];
    const fields = wrong.filter((field) => field !== false);
    if (fields.length > 0) return termsPage(asked, { key, typed, wrong: fields });
    const { contact: _, ...before } = termsOf(store.database);
    setTerms(store, submission, {
      ...before,
      k_anonymity: Number(typed.k_anonymity),
      small_cell: Number(typed.small_cell),
      embargo_days: Number(typed.embargo_days),
      ...(office === '' ? {} : { contact: { office, email } }),
    });
    return { to: '/quarters' };
  },
};

/** As the command takes them: what it refuses, nobody sets here. */
const BOUNDS = { k_anonymity: [2, 100], small_cell: [5, 25], embargo_days: [14, 3650] } as const;

const isBetween = (typed: string, least: number, most: number): boolean =>
  /^\d{1,4}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
