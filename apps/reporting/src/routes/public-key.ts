import { exportKey } from '@daybook/publisher';
import { refusalPage } from '../pages/refusal-page.tsx';
import { currentKey } from '../publishing/keys.ts';
import type { Route } from '../server/route.ts';

/** The public part of the agency's key, as `daybook verify` takes it. */
export const publicKey: Route = {
  method: 'GET',
  path: '/keys/public-key.json',
  roles: ['administrator', 'publisher', 'auditor'],
  run(asked) {
    const key = currentKey(asked.store.database, asked.store.folder);
    if (key === undefined) return refusalPage(asked, 'not-found');
    const bytes = `${JSON.stringify(exportKey(key), null, 2)}\n`;
    return { bytes, type: 'application/json', name: 'public-key.json' };
  },
};
