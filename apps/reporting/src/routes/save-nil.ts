import { personalData } from '@daybook/files';
import { nilPage } from '../pages/nil-page.tsx';
import { quarterPage } from '../pages/quarter-page.tsx';
import { certifyNone, nilScopes } from '../publishing/certify-none.ts';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';
import { withQuarter } from './with-quarter.ts';

/** Takes a certificate that there was none. */
export const saveNil: Route = {
  method: 'POST',
  path: '/quarters/:quarter/nil',
  roles: ['publisher', 'reviewer'],
  run: withQuarter((asked, standing) => {
    const { store, form } = asked;
    const { plan, checklist, today } = standing;
    const { quarter } = plan;
    if (!checklist.is_over) return quarterPage(asked, standing, 'stopped');
    const scopes = nilScopes.filter((scope) => form.getAll('scope').includes(scope));
    const office = (form.get('office') ?? '').trim();
    const submission = submissionOf(asked);
    const { key } = submission;
    const shown = { quarter, key, scopes, office };
    if (scopes.length > 0 && office === '') return nilPage(asked, { ...shown, wrong: 'office-missing' });
    if (personalData(office) !== undefined) return nilPage(asked, { ...shown, office: '', wrong: 'office-personal' });
    certifyNone(store, submission, { quarter, scopes, office, certified_on: today });
    return { to: `/quarters/${quarter}` };
  }),
};
