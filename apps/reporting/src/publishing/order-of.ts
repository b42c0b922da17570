import type { ReleaseSettings } from '@daybook/publisher';
import { databasePath } from '../folder/folder-paths.ts';
import type { Asked } from '../server/route.ts';
import type { Order } from './order.ts';
import type { QuarterStanding } from './quarter-standing.ts';

/** What a preview says of who approved it: as if two persons had. */
const AS_IF = ['reviewer', 'publisher'] as const;

/** The order to make a release of a quarter as it stands. */
export function orderOf(
  { store, lang, publicAddress, isDemo }: Pick<Asked, 'store' | 'lang' | 'publicAddress' | 'isDemo'>,
  { plan, now, today, approvals }: QuarterStanding,
  how: Pick<Order, 'act' | 'passphrase'> & { readonly is_single?: boolean },
): Order {
  const { act, passphrase, is_single = false } = how;
  // Roles and days, never a name.
  const said =
    act === 'preview'
      ? AS_IF.map((role) => ({ role, approved_on: today }))
      : approvals.map(({ role, approved_on }) => ({ role, approved_on }));
  return {
    act,
    database: databasePath(store.folder),
    folder: store.folder,
    lang,
    quarter: plan.quarter,
    plan: plan.sha256,
    published_at: now,
    is_single,
    public_address: publicAddress,
    is_demo: isDemo,
    // Where one person is all there is, that is what the release says.
    approvals: (is_single ? said.slice(0, 1) : said) as ReleaseSettings['approvals'],
    ...(passphrase === undefined ? {} : { passphrase }),
  };
}
