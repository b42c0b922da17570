import type { Request } from '@daybook/types';
import { makeAccount } from '../accounts/make-account.ts';
import { type Role, roles } from '../accounts/role.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { saveReference } from '../reference/save-reference.ts';
import { MACHINE } from '../store/event.ts';
import { expungeEntry } from '../store/expunge-entry.ts';
import type { Store } from '../store/open-store.ts';
import type { DemoCollection } from './collect-demo.ts';
import { demoRecords, type ExampleAgency } from './demo-records.ts';
import { draftDemo } from './draft-demo.ts';
import { fillLog } from './fill-log.ts';
import { handedIn } from './handed-in.ts';
import { knownBy } from './known-by.ts';
import { publishDemo } from './publish-demo.ts';
import { submissionOf } from './submission-of.ts';

/** The sheriff of the fictional state whose app is shown. */
const SHERIFF: ExampleAgency = { agency_id: 'us-zz-fbqnlriq', log: 'larkmere-sheriff' };
/** The quarter that is published; the one after it is not. */
const PUBLISHED = '2026-Q1';
/** When it went out: two days before a law of the state wants it. */
const PUBLISHED_AT = '2026-05-13T18:30:00.000Z';
/** A correction that nobody thought of before. */
const LATER: ReadonlySet<string> = new Set(['LKS-26-021/2']);
/** What a court orders destroyed after it went out. */
const EXPUNGED = 'LKS-26-008';
/** What opens the key of the demonstration. */
export const DEMO_PASSPHRASE = 'the keys of zephyra';

/** An account of the demonstration, which everybody who sees the screen may use. */
export interface DemoAccount {
  readonly login: string;
  readonly role: Role;
  readonly password: string;
}

/** What a demonstration was filled with. */
interface FilledDemo {
  readonly accounts: readonly DemoAccount[];
  /** To be collected: what all agencies of the state published. */
  readonly statewide: DemoCollection;
}

/**
 * Fills a new folder with a fictional agency: one account for each role, its log with entries in every standing, a draft, a
 * quarter that was published in its time. What was logged after that comes today.
 *
 * @param folder the fictional state, as the examples of the standard have it.
 * @param publicAddress where its public pages stand.
 */
export async function fillDemo(store: Store, folder: string, publicAddress: string): Promise<FilledDemo> {
  const accounts = roles.map((role) => ({ login: role, role, password: `${role} of zephyra` }));
  const then: Store = { ...store, around: { ...store.around, now: () => PUBLISHED_AT } };
  const ids = new Map<Role, string>();
  for (const account of accounts) ids.set(account.role, await makeAccount(then, account));
  const idOf = (role: Role) => ids.get(role) ?? '';
  const { references, stated, entries } = await demoRecords(folder, SHERIFF);
  for (const [at, record] of [...references, ...stated.filter(({ period }) => period.name === PUBLISHED)].entries())
    saveReference(then, submissionOf(idOf('administrator'), `reference ${at}`), record);
  const hands = { clerk: idOf('clerk'), reviewer: idOf('reviewer') };
  const zone = referencesOf(store.database).agency?.time_zone;
  const isEarly = (one: Request) =>
    knownBy(one, dayOf(PUBLISHED_AT, zone)) && !LATER.has(`${one.request_id}/${one.revision}`);
  fillLog(then, entries.filter(isEarly), hands);
  await publishDemo(
    then,
    PUBLISHED,
    {
      ...{ administrator: idOf('administrator'), reviewer: idOf('reviewer'), publisher: idOf('publisher') },
      passphrase: DEMO_PASSPHRASE,
    },
    publicAddress,
  );
  fillLog(
    store,
    entries.filter((one) => !isEarly(one)),
    hands,
  );
  expungeEntry(store, MACHINE, EXPUNGED, 'court-order');
  const today = dayOf(store.around.now(), zone);
  draftDemo(store, hands.clerk, today);
  const statewide = { folder: store.folder, today, examples: folder, publicAddress, own: await handedIn(store) };
  return { accounts, statewide };
}
