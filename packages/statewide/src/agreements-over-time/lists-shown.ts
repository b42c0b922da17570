import type { Agreement } from '@daybook/types';
import { isPendingList } from './is-pending-list.ts';
import type { ListShown } from './list-shown.ts';

/** Every list on which one of the agreements stands, the oldest first, and how many rows of each state and model it has. */
export function listsShown(agreements: readonly Agreement[]): ListShown[] {
  const lists = new Map<
    string,
    { readonly first: Agreement['listings'][number]; readonly counts: Map<string, number> }
  >();
  for (const { agency_id, agreement_type, listings } of agreements) {
    const group = `${agency_id.slice(3, 5).toUpperCase()} ${agreement_type}`;
    for (const listing of listings) {
      const key = `${listing.as_of} ${listing.release_id}`;
      const list = lists.get(key) ?? { first: listing, counts: new Map() };
      list.counts.set(group, (list.counts.get(group) ?? 0) + 1);
      lists.set(key, list);
    }
  }
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { first, counts }]) => ({
      as_of: first.as_of,
      release_id: first.release_id,
      kind: isPendingList(first) ? 'pending' : 'in-force',
      counts: [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, count]) => {
          const [state = '', agreement_type = ''] = group.split(' ');
          return { state, agreement_type, agreements: count };
        }),
      agreements: [...counts.values()].reduce((sum, count) => sum + count, 0),
    }));
}
