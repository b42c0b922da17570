import { foldRecords } from '@daybook/reports';
import type { Agency, Agreement } from '@daybook/types';
import type { AgreementChange } from './agreement-change.ts';
import { changesByMonth } from './changes-by-month.ts';
import { changesOf } from './changes-of.ts';
import { isPendingList } from './is-pending-list.ts';
import type { ListShown } from './list-shown.ts';
import { listsShown } from './lists-shown.ts';
import type { MonthOfChanges } from './month-of-changes.ts';
import type { NameMatch } from './name-match.ts';
import { nameMatches } from './name-matches.ts';
import type { WaitingAgreement } from './waiting-agreement.ts';

/** What lists of agreements, one after another, tell. */
export interface AgreementsOverTime {
  readonly lists: readonly ListShown[];
  readonly changes: readonly AgreementChange[];
  readonly months: readonly MonthOfChanges[];
  /** What waited for a signature and is on no list of agreements in force. */
  readonly waiting: readonly WaitingAgreement[];
  readonly matches: readonly NameMatch[];
  /** Agencies that some list shows. */
  readonly agencies: number;
}

/**
 * Follows agreements from list to list: who signed, signed again, switched the model, left or came back. Nothing is known
 * of the days between two lists, and a list may show late what was signed before it.
 *
 * @param agencies, agreements the records of an import of the lists; agreements that no list shows are passed over.
 * @param state postal letters: that state alone.
 */
export function agreementsOverTime(
  agencies: readonly Agency[],
  agreements: readonly Agreement[],
  { state }: { readonly state?: string | undefined } = {},
): AgreementsOverTime {
  const byId = new Map<string, Agency>(foldRecords(agencies).current.map((agency) => [agency.agency_id, agency]));
  const listed = foldRecords(agreements).current.filter(({ listings }) => listings.length > 0);
  // The days are those of all lists: one that shows nothing of a state tells that too.
  const days = [...new Set(listsShown(listed).flatMap(({ kind, as_of }) => (kind === 'in-force' ? [as_of] : [])))];
  const own = listed.filter(({ agency_id }) => state === undefined || agency_id.slice(3, 5).toUpperCase() === state);
  const changes = changesOf(byId, own, days);
  return {
    lists: listsShown(listed).map((list) => narrowedList(list, state)),
    changes,
    months: changesByMonth(own, changes),
    waiting: own
      .filter(({ listings }) => listings.every(isPendingList))
      .map(({ agency_id, agreement_type, listings, status }) => ({
        state: agency_id.slice(3, 5).toUpperCase(),
        agency_id,
        agency: listings.at(-1)?.agency_as_printed?.trim() ?? agency_id,
        agreement_type,
        first_listed_on: listings[0]?.as_of ?? '',
        last_listed_on: listings.at(-1)?.as_of ?? '',
        is_gone: status === 'not-listed',
      })),
    matches: nameMatches(byId, own),
    agencies: new Set(own.map(({ agency_id }) => agency_id)).size,
  };
}

function narrowedList(list: ListShown, state: string | undefined): ListShown {
  if (state === undefined) return list;
  const counts = list.counts.filter((count) => count.state === state);
  return { ...list, counts, agreements: counts.reduce((sum, { agreements }) => sum + agreements, 0) };
}
