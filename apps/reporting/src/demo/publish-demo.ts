import { randomBytes } from 'node:crypto';
import { createKey } from '@daybook/publisher';
import type { ApprovalRoleCode } from '@daybook/types';
import { approve } from '../publishing/approvals.ts';
import { carryOut } from '../publishing/carry-out.ts';
import { certifyNone } from '../publishing/certify-none.ts';
import { currentKey, keepKey } from '../publishing/keys.ts';
import { orderOf } from '../publishing/order-of.ts';
import { quarterStanding } from '../publishing/quarter-standing.ts';
import { recordRelease } from '../publishing/record-release.ts';
import { dayOf } from '../reference/day-of.ts';
import type { Store } from '../store/open-store.ts';
import { submissionOf } from './submission-of.ts';

/** The cost of one guess of a passphrase, the least there is: this one stands on the screen. */
const ONE_GUESS = 2 ** 14;

/** Who makes the key, and who approves and publishes: their accounts. */
interface Hands {
  readonly administrator: string;
  readonly reviewer: string;
  readonly publisher: string;
  /** What opens the key, which is made where there is none. */
  readonly passphrase: string;
}

/**
 * Publishes a quarter, as two persons would by hand: with a certificate where nothing was received.
 *
 * @throws Error where it is refused.
 */
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
  const { agency, zone, checklist } = standing();
  const today = dayOf(store.around.now(), zone);
  if (currentKey(store.database, store.folder) === undefined)
    keepKey(
      store,
      administrator,
      createKey(agency.agency_id, { passphrase, created_on: today, random: randomBytes, n: ONE_GUESS }),
    );
  if (checklist.entries === 0)
    certifyNone(store, submissionOf(hands.publisher, `none in ${quarter}`), {
      quarter,
      scopes: ['all-requests'],
      office: 'Records Division',
      certified_on: today,
    });
  const { plan } = standing();
  for (const role of ['reviewer', 'publisher'] satisfies ApprovalRoleCode[])
    approve(store, submissionOf(hands[role], `approve ${quarter} ${role}`), { quarter, plan: plan.sha256, role });
  const order = orderOf({ store, lang: 'en', publicAddress, isDemo: true }, standing(), { act: 'publish', passphrase });
  const outcome = await carryOut(order, {
    say: () => undefined,
    commit: async (made) => void recordRelease(store, hands.publisher, order, made),
  });
  if (outcome.kind !== 'published') throw new Error(`The quarter ${quarter} was not published: ${outcome.kind}.`);
}
