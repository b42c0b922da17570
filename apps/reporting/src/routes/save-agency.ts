import { validate } from '@daybook/validator';
import { agencyPage } from '../pages/agency-page.tsx';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { saveReference } from '../reference/save-reference.ts';
import { typedAgency } from '../reference/typed-agency.ts';
import { typedOf } from '../reference/typed-of.ts';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';

/** Takes what the administrator says of the agency, checks it as any record, and keeps it as its next revision. */
export const saveAgency: Route = {
  method: 'POST',
  path: '/agency',
  roles: ['administrator'],
  async run(asked) {
    const { store, form, lang } = asked;
    const known = referencesOf(store.database).agency;
    const typedNames = Object.keys(typedOf(known)) as (keyof ReturnType<typeof typedOf>)[];
    const typed = Object.fromEntries(
      typedNames.map((name) => [name, (form.get(name) ?? '').trim()]),
    ) as unknown as ReturnType<typeof typedOf>;
    const record = typedAgency(typed, known);
    const bytes = new TextEncoder().encode(JSON.stringify(record));
    const today = dayOf(store.around.now(), record.time_zone);
    const checked = await validate({ name: 'agencies.json', bytes }, { today, lang });
    const findings = checked.findings.filter(({ severity }) => severity === 'error');
    const submission = submissionOf(asked);
    const { key } = submission;
    if (findings.length > 0) return agencyPage(asked, { key, typed, agency: known, findings });
    saveReference(store, submission, record, { form: form.toString() });
    return { to: '/' };
  },
};
