import type { ImportLog } from '../../importing/import-log.ts';
import { normaliseName } from '../../places/normalise-name.ts';
import type { ListRow } from './list-row.ts';
import type { PublishedList } from './published-list.ts';

/** Says which rows of a list repeat an earlier one: an agency may hold several agreements of one model, so both are kept. */
export function reportRepeats(list: PublishedList, log: ImportLog): void {
  const seen = new Map<string, ListRow>();
  for (const row of list.rows) {
    const date = row.signedOn ?? row.printed.signed;
    const key = [row.state.postal, normaliseName(row.agency), row.type, date].join('|');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else log.unresolved(row.at('agency'), row.printed.agency, 'row-repeated', { row: first.at('agency').row });
  }
}
