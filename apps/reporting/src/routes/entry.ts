import { entryPage } from '../pages/entry-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { checkEntry } from '../review/check-entry.ts';
import type { Route } from '../server/route.ts';
import { entryHistory } from '../store/entries.ts';

/** One entry. */
export const entry: Route = {
  method: 'GET',
  path: '/entries/:id',
  roles: ['clerk', 'reviewer', 'publisher', 'auditor'],
  async run(asked) {
    const { store, session, params, lang } = asked;
    const [latest, ...earlier] = entryHistory(store.database, params.id ?? '');
    if (latest === undefined) return refusalPage(asked, 'not-found');
    // Whoever saved it sees at once what the check says, and can correct it; whoever reviews it sees the same.
    const isOpen = (session?.role === 'reviewer' || session?.role === 'clerk') && latest.standing === 'waits';
    const findings = isOpen ? await checkEntry(store, [latest, ...earlier], lang) : [];
    return entryPage(asked, [latest, ...earlier], { findings });
  },
};
