import { validate } from '@daybook/validator';
import { agencyPage } from '../pages/agency-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import { saveReference } from '../reference/save-reference.ts';
import { typedAgency } from '../reference/typed-agency.ts';
import { typedOf } from '../reference/typed-of.ts';
import type { Route } from '../server/route.ts';

/** Takes what the administrator says of the agency, checks it as any record, and keeps it as its next revision. */
export const saveAgency: Route = {
  method: 'POST',
  path: '/agency',
  roles: ['administrator'],
  async run(asked) {
    const { store, session, form, lang } = asked;
    const known = referencesOf(store.database).agency;
    const typedNames = Object.keys(typedOf(known)) as (keyof ReturnType<typeof typedOf>)[];
    const typed = Object.fromEntries(
      typedNames.map((name) => [name, (form.get(name) ?? '').trim()]),
    ) as unknown as ReturnType<typeof typedOf>;
    const record = typedAgency(typed, known);
    const bytes = new TextEncoder().encode(JSON.stringify(record));
    const checked = await validate({ name: 'agencies.json', bytes }, { today: store.around.now().slice(0, 10), lang });
    const findings = checked.findings.filter(({ severity }) => severity === 'error');
    const given = form.get('key') ?? '';
    const key = /^[0-9a-f]{32}$/.test(given) ? given : store.around.draw(16);
    if (findings.length > 0) return agencyPage(asked, { key, typed, agency: known, findings });
    saveReference(store, { account_id: session?.account_id ?? '', key }, record, { form: form.toString() });
    return { to: '/' };
  },
};
