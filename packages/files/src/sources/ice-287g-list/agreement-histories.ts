import type { AgencyId, AgreementTypeCode, CalendarDate } from '@daybook/types';
import type { ListRow } from './list-row.ts';
import type { PublishedList } from './published-list.ts';

/** One list that shows an agreement, and its row there. */
export interface Listing {
  readonly list: PublishedList;
  readonly row: ListRow;
}

/** What the lists tell of one agreement. */
export interface AgreementHistory {
  readonly agencyId: AgencyId;
  readonly type: AgreementTypeCode;
  /** Its number among the agreements of this agency and type, in the order in which they appeared. */
  readonly no: number;
  readonly listings: Listing[];
  status: 'active' | 'pending-signature' | 'not-listed' | 'superseded';
  signedOn: CalendarDate | undefined;
  /** The last list that shows it and the first that does not. */
  ended?: { readonly lastListedOn: CalendarDate; readonly firstMissingOn: CalendarDate };
  predecessor?: AgreementHistory;
  successor?: AgreementHistory;
}

/**
 * Follows agreements through the lists, which must come in the order of their days. ICE's lists give no ids, so one row is
 * the same agreement as another when agency and model are the same and the date of signature is too. A changed date is a
 * re-signing only if it is later than the last list that showed the old one; else it is a correction of the same
 * agreement. What vanishes is `not-listed`; what comes back later is a successor. Lists of pending agreements and lists
 * of signed ones are each compared with their own kind.
 */
export class AgreementHistories {
  readonly #byKey = new Map<string, AgreementHistory[]>();

  /** Takes the next list. `agencyOf` names the agency of a row. */
  add(list: PublishedList, agencyOf: (row: ListRow) => AgencyId): void {
    const groups = new Map<string, ListRow[]>([...this.#byKey.keys()].map((key) => [key, []]));
    for (const row of list.rows) {
      const key = `${agencyOf(row)} ${row.type}`;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    const shown = list.kind === 'pending' ? 'pending-signature' : 'active';
    for (const [key, rows] of groups) this.#compare(key, rows, shown, list);
  }

  /** Every agreement; those of one agency and type stand together, by their number. */
  *all(): Generator<AgreementHistory> {
    for (const histories of this.#byKey.values()) yield* histories;
  }

  #compare(key: string, rows: ListRow[], shown: 'active' | 'pending-signature', list: PublishedList): void {
    const open = (this.#byKey.get(key) ?? []).filter(({ status }) => status === shown);
    const left = rows.filter((row) => {
      const at = open.findIndex((history) => isSame(history, row));
      if (at >= 0) open.splice(at, 1)[0]?.listings.push({ list, row });
      return at < 0;
    });
    for (const history of open) {
      const row = left.shift();
      if (row === undefined) {
        history.status = 'not-listed';
        history.ended = { lastListedOn: lastListedOn(history), firstMissingOn: list.asOf };
      } else if (row.signedOn !== undefined && row.signedOn > lastListedOn(history)) {
        history.status = 'superseded';
        history.ended = { lastListedOn: lastListedOn(history), firstMissingOn: list.asOf };
        this.#begin(key, { list, row }, shown, history);
      } else {
        history.listings.push({ list, row });
        history.signedOn = row.signedOn ?? history.signedOn;
      }
    }
    for (const row of left) {
      const gone = this.#byKey.get(key)?.findLast(({ status, successor }) => status === 'not-listed' && !successor);
      this.#begin(key, { list, row }, shown, gone);
    }
  }

  #begin(key: string, listing: Listing, status: 'active' | 'pending-signature', predecessor?: AgreementHistory): void {
    const histories = this.#byKey.get(key) ?? [];
    const pending =
      status === 'active' ? histories.find((history) => history.status === 'pending-signature') : undefined;
    const [agencyId, type] = key.split(' ') as [AgencyId, AgreementTypeCode];
    const history: AgreementHistory = pending ?? {
      agencyId,
      type,
      no: histories.length + 1,
      listings: [],
      status,
      signedOn: undefined,
    };
    history.listings.push(listing);
    history.status = status;
    history.signedOn = listing.row.signedOn;
    if (predecessor !== undefined) {
      history.predecessor = predecessor;
      predecessor.successor = history;
    }
    if (pending === undefined) this.#byKey.set(key, [...histories, history]);
  }
}

function isSame(history: AgreementHistory, row: ListRow): boolean {
  if (row.signedOn !== undefined || history.signedOn !== undefined) return row.signedOn === history.signedOn;
  return history.listings.at(-1)?.row.printed.signed === row.printed.signed;
}

function lastListedOn({ listings }: AgreementHistory): CalendarDate {
  return (listings.at(-1) as Listing).list.asOf;
}
