import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addAccount } from '../accounts/add-account.ts';
import type { Role } from '../accounts/role.ts';
import { surroundings } from '../folder/surroundings.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { type Reference, saveReference } from '../reference/save-reference.ts';
import { openStore } from '../store/open-store.ts';
import { demoRecords } from './demo-records.ts';
import { dunmarrowJail } from './dunmarrow-jail.ts';
import { fillLog } from './fill-log.ts';
import { type HandedIn, handedIn } from './handed-in.ts';
import { knownBy } from './known-by.ts';
import type { OtherAgency } from './other-agencies.ts';
import { publishDemo } from './publish-demo.ts';
import { submissionOf } from './submission-of.ts';

/**
 * Publishes what an agency of the fictional state published, each quarter on its day and of what was logged by then, with an
 * app of its own, of which nothing stays but what it handed in.
 *
 * @param examples the fictional state, as the examples of the standard have it.
 * @param into an empty place for that app, which is taken away again.
 */
export async function publishOther(
  { example, published }: OtherAgency,
  examples: string,
  { into, publicAddress }: { readonly into: string; readonly publicAddress: string },
): Promise<HandedIn> {
  const { references, agreements, stated, entries } =
    example === undefined ? dunmarrowJail : await demoRecords(examples, example);
  let now = published[0]?.at ?? '';
  mkdirSync(into, { recursive: true });
  const store = openStore(join(into, 'daybook.db'), { ...surroundings, now: () => now });
  try {
    const idOf = (role: Role) => store.database.write(() => addAccount(store, { login: role, role, password: 'none' }));
    const hands = { clerk: idOf('clerk'), reviewer: idOf('reviewer') };
    const others = { administrator: idOf('administrator'), publisher: idOf('publisher') };
    const state = (record: Reference, what: string) =>
      saveReference(store, submissionOf(others.administrator, what), record);
    for (const [at, record] of references.entries()) state(record, `reference ${at}`);
    let before: string | undefined;
    for (const { quarter, at } of published) {
      now = at;
      const today = dayOf(now, referencesOf(store.database).agency?.time_zone);
      const isNew = (record: object) => knownBy(record, today) && (before === undefined || !knownBy(record, before));
      for (const one of agreements.filter(isNew)) state(one, `agreement ${one.agreement_id} ${one.revision}`);
      for (const one of stated.filter(({ period }) => period.name === quarter)) state(one, `stated ${one.report_id}`);
      fillLog(store, entries.filter(isNew), hands);
      await publishDemo(store, quarter, { ...hands, ...others, passphrase: 'the keys of others' }, publicAddress);
      before = today;
    }
    return await handedIn(store);
  } finally {
    store.database.close();
    rmSync(into, { recursive: true, force: true });
  }
}
