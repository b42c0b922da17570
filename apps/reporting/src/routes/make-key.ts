import { randomBytes } from 'node:crypto';
import { createKey, KeyFault, openKey, rotateKey } from '@daybook/publisher';
import { databasePath } from '../folder/folder-paths.ts';
import { keysPage } from '../pages/keys-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { currentKey, keepKey, keyPrints } from '../publishing/keys.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';

/** Makes the agency's key, or one that follows it and that it signs. */
export const makeKey: Route = {
  method: 'POST',
  path: '/keys',
  roles: ['administrator'],
  run(asked) {
    const { store, session, form } = asked;
    const { agency } = referencesOf(store.database);
    if (agency === undefined) return noAgencyPage(asked);
    const old = currentKey(store.database, store.folder);
    // Where the file of a key is gone, a new one would follow from nothing.
    if (old === undefined && keyPrints(store.database).length > 0) return keysPage(asked);
    const passphrase = form.get('passphrase') ?? '';
    if (passphrase !== form.get('again')) return keysPage(asked, 'passphrase-differs');
    const created_on = dayOf(store.around.now(), agency.time_zone);
    const options = { passphrase, created_on, random: randomBytes };
    try {
      const key =
        old === undefined
          ? createKey(agency.agency_id, options)
          : rotateKey(openKey(old, form.get('old') ?? '', agency.agency_id), options);
      keepKey(store, session?.account_id ?? '', key);
      // Readers find the key of now beside the pages.
      const { publicAddress: public_address, isDemo: is_demo } = asked;
      const database = databasePath(store.folder);
      asked.jobs.show({ act: 'show', database, folder: store.folder, public_address, is_demo });
      return { to: '/keys' };
    } catch (fault) {
      if (fault instanceof KeyFault && (fault.why === 'wrong-passphrase' || fault.why === 'passphrase-too-short'))
        return keysPage(asked, fault.why);
      throw fault;
    }
  },
};
