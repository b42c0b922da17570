import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportKey } from '@daybook/publisher';
import type { Agency, Jurisdiction } from '@daybook/types';
import { addAccount } from '../accounts/add-account.ts';
import { certifyNone } from '../publishing/certify-none.ts';
import { currentKey } from '../publishing/keys.ts';
import { releasesOf } from '../publishing/releases.ts';
import { zippedRelease } from '../publishing/zipped-release.ts';
import { dayOf } from '../reference/day-of.ts';
import { saveReference } from '../reference/save-reference.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { publishDemo } from './publish-demo.ts';
import { submissionOf } from './submission-of.ts';

/** What an agency hands to whoever looks at the state: a publication, and the key that signed it. */
export interface HandedIn {
  readonly agency: Agency;
  readonly publication: Uint8Array;
  readonly key: string;
}

/**
 * The second county of the fictional state: its jail received nothing in the quarter, certifies that, and publishes it with an
 * app of its own, of which nothing stays but what it handed in.
 */
export async function secondCounty(store: Store, quarter: string, publicAddress: string): Promise<HandedIn> {
  const folder = join(store.folder, 'second-county');
  mkdirSync(folder, { recursive: true });
  const other = openStore(join(folder, 'daybook.db'), store.around);
  try {
    const idOf = (role: 'reviewer' | 'publisher' | 'administrator') =>
      other.database.write(() => addAccount(other, { login: role, role, password: 'none' }));
    const hands = { administrator: idOf('administrator'), reviewer: idOf('reviewer'), publisher: idOf('publisher') };
    for (const record of [COUNTY, JAIL])
      saveReference(other, submissionOf(hands.administrator, `second county ${record.record}`), record);
    certifyNone(other, submissionOf(hands.publisher, `second county nil ${quarter}`), {
      quarter,
      scopes: ['all-requests'],
      office: 'Records Division',
      certified_on: dayOf(other.around.now(), JAIL.time_zone),
    });
    await publishDemo(other, quarter, { ...hands, passphrase: 'the keys of dunmarrow' }, publicAddress);
    return { agency: JAIL, ...(await handedIn(other)) };
  } finally {
    other.database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The last publication of an app, and the public part of its key. */
export async function handedIn({ database, folder }: Store): Promise<Omit<HandedIn, 'agency'>> {
  const [release, key] = [releasesOf(database).at(-1), currentKey(database, folder)];
  if (release === undefined || key === undefined) throw new Error('There is no publication to hand in.');
  return { publication: await zippedRelease(folder, release.folder), key: JSON.stringify(exportKey(key)) };
}

const STATED = { standard_version: '1.0', view: 'agency', revision: 1, source: { kind: 'own-log' } } as const;

const COUNTY: Jurisdiction = {
  record: 'jurisdiction',
  ...STATED,
  jurisdiction_id: 'us-county-99009',
  name: 'Dunmarrow County',
  state: 'ZZ',
  level: 'county',
  geoids: [{ no: 1, geoid: '99009', vintage: 2020 }],
  predecessors: [],
  successors: [],
  contained_in: ['us-state-99'],
  provisions: [],
  designations: [],
  populations: [],
  regimes: [],
  law_parent: 'us-state-99',
};

const JAIL: Agency = {
  record: 'agency',
  ...STATED,
  agency_id: 'us-zz-dnmrwjal',
  names: [{ no: 1, name: 'Dunmarrow County Jail' }],
  agency_type: 'county-corrections',
  state: 'ZZ',
  government_id: 'us-county-99009',
  serves: ['us-county-99009'],
  time_zone: 'America/Denver',
  operator_level: 'county',
  identifiers: [],
  facilities: [
    {
      no: 1,
      facility_id: 'county-jail',
      name: 'Dunmarrow County Jail',
      facility_type: 'county-jail',
      operator_level: 'county',
    },
  ],
  possible_same: [],
};
