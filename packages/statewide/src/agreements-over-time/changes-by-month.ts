import type { Agreement } from '@daybook/types';
import type { AgreementChange } from './agreement-change.ts';
import { isPendingList } from './is-pending-list.ts';
import type { MonthOfChanges } from './month-of-changes.ts';

type Count = 'signed' | 'signed_again' | 'switched_to' | 'returned' | 'gone';
type Counts = { -readonly [Part in keyof MonthOfChanges]: MonthOfChanges[Part] };

/** Counts signatures by their date, and what only lists tell by the first list that tells it. */
export function changesByMonth(
  agreements: readonly Agreement[],
  changes: readonly AgreementChange[],
): MonthOfChanges[] {
  const months = new Map<string, Counts>();
  const add = (month: string, state: string, agreement_type: string, count: Count) => {
    const key = [month, state, agreement_type].join(' ');
    const row: Counts = months.get(key) ?? {
      ...{ month, state, agreement_type },
      ...{ signed: 0, signed_again: 0, switched_to: 0, returned: 0, gone: 0 },
    };
    row[count] += 1;
    months.set(key, row);
  };
  const byAgreement = new Map(
    changes
      .filter(({ change }) => change !== 'date-corrected' && change !== 'left')
      .map((one) => [one.agreement_id, one]),
  );
  for (const { agreement_id, agency_id, agreement_type, signed_on, listings } of agreements) {
    if (listings.every(isPendingList)) continue;
    const state = agency_id.slice(3, 5).toUpperCase();
    const come = byAgreement.get(agreement_id);
    const month = signed_on?.slice(0, 7) ?? '';
    if (come === undefined || come.change === 'signed') add(month, state, agreement_type, 'signed');
    else if (come.change === 're-signed') add(month, state, agreement_type, 'signed_again');
    else if (come.change === 'returned') add(come.seen_on.slice(0, 7), state, agreement_type, 'returned');
    else if (come.change === 'switched') {
      add(come.seen_on.slice(0, 7), state, agreement_type, 'switched_to');
      add(come.seen_on.slice(0, 7), state, come.before?.agreement_type ?? agreement_type, 'gone');
    }
  }
  for (const { change, seen_on, state, agreement_type } of changes)
    if (change === 'left') add(seen_on.slice(0, 7), state, agreement_type, 'gone');
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
