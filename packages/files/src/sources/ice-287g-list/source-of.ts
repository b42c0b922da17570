import type { Source } from '@daybook/types';
import type { ListRow } from './list-row.ts';
import type { PublishedList } from './published-list.ts';

/** The `source` of a record that was read from a row of a list. */
export function sourceOf(list: PublishedList, row: ListRow): Source {
  return { kind: 'federal-release', release_id: list.releaseId, file_sha256: list.sha256, row: row.at('agency').row };
}
