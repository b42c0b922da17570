import { randomBytes } from 'node:crypto';
import { createKey } from '@daybook/publisher';
import type { ApprovalRoleCode } from '@daybook/types';
import { approve } from '../publishing/approvals.ts';
import { carryOut } from '../publishing/carry-out.ts';
import { keepKey } from '../publishing/keys.ts';
import { orderOf } from '../publishing/order-of.ts';
import { quarterStanding } from '../publishing/quarter-standing.ts';
import { recordRelease } from '../publishing/record-release.ts';
import { dayOf } from '../reference/day-of.ts';
import type { Store } from '../store/open-store.ts';
import { submissionOf } from './submission-of.ts';

/** Who makes the key, and who approves and publishes: their accounts. */
interface Hands {
  readonly administrator: string;
  readonly reviewer: string;
  readonly publisher: string;
  /** What opens the key that is made. */
  readonly passphrase: string;
}

/** Makes a key and publishes a quarter, as two persons would by hand. @throws Error where it is refused. */
export async function publishDemo(
  store: Store,
  quarter: string,
  { administrator, passphrase, ...hands }: Hands,
  publicAddress: string,
): Promise<void> {
  const standing = () => {
    const found = quarterStanding(store, quarter);
    if (found === undefined) throw new Error(`There is no quarter ${quarter} to publish.`);
    return found;
  };
  const { agency, zone, plan } = standing();
  const created_on = dayOf(store.around.now(), zone);
  keepKey(store, administrator, createKey(agency.agency_id, { passphrase, created_on, random: randomBytes }));
  for (const role of ['reviewer', 'publisher'] satisfies ApprovalRoleCode[])
    approve(store, submissionOf(hands[role], `approve ${quarter} ${role}`), { quarter, plan: plan.sha256, role });
  const order = orderOf({ store, lang: 'en', publicAddress, isDemo: true }, standing(), { act: 'publish', passphrase });
  const outcome = await carryOut(order, {
    say: () => undefined,
    commit: async (made) => void recordRelease(store, hands.publisher, order, made),
  });
  if (outcome.kind !== 'published') throw new Error(`The quarter ${quarter} was not published: ${outcome.kind}.`);
}
