import type { Request } from '@daybook/types';
import { makeAccount } from '../accounts/make-account.ts';
import { type Role, roles } from '../accounts/role.ts';
import type { OversightOrder } from '../oversight/carry-out-oversight.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { saveReference } from '../reference/save-reference.ts';
import { MACHINE } from '../store/event.ts';
import { expungeEntry } from '../store/expunge-entry.ts';
import type { Store } from '../store/open-store.ts';
import { collectDemo } from './collect-demo.ts';
import { demoRecords } from './demo-records.ts';
import { draftDemo } from './draft-demo.ts';
import { fillLog } from './fill-log.ts';
import { publishDemo } from './publish-demo.ts';
import { submissionOf } from './submission-of.ts';

/** The quarter that is published; the one after it is not. */
const PUBLISHED = '2026-Q1';
/** What was logged after it went out. */
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
  /** To be carried out: the pages of the state, of what two counties published. */
  readonly statewide: OversightOrder;
}

/**
 * Fills a new folder with a fictional agency: one account for each role, its log with entries in every standing, a draft, a
 * quarter that was published, and what a second county published, which received nothing.
 *
 * @param folder the fictional state, as the examples of the standard have it.
 * @param publicAddress where its public pages stand.
 */
export async function fillDemo(store: Store, folder: string, publicAddress: string): Promise<FilledDemo> {
  const accounts = roles.map((role) => ({ login: role, role, password: `${role} of zephyra` }));
  const ids = new Map<Role, string>();
  for (const account of accounts) ids.set(account.role, await makeAccount(store, account));
  const idOf = (role: Role) => ids.get(role) ?? '';
  const { references, entries } = await demoRecords(folder, PUBLISHED);
  for (const [at, record] of references.entries())
    saveReference(store, submissionOf(idOf('administrator'), `reference ${at}`), record);
  const hands = { clerk: idOf('clerk'), reviewer: idOf('reviewer') };
  const isLater = ({ request_id, revision }: Request) => LATER.has(`${request_id}/${revision}`);
  fillLog(
    store,
    entries.filter((one) => !isLater(one)),
    hands,
  );
  await publishDemo(
    store,
    PUBLISHED,
    {
      ...{ administrator: idOf('administrator'), reviewer: idOf('reviewer'), publisher: idOf('publisher') },
      passphrase: DEMO_PASSPHRASE,
    },
    publicAddress,
  );
  fillLog(store, entries.filter(isLater), hands);
  expungeEntry(store, MACHINE, EXPUNGED, 'court-order');
  draftDemo(store, hands.clerk, dayOf(store.around.now(), referencesOf(store.database).agency?.time_zone));
  return { accounts, statewide: await collectDemo(store, PUBLISHED, { examples: folder, publicAddress }) };
}
