import { readUsDate } from '@daybook/files';
import type { Agency, Agreement, CalendarDate } from '@daybook/types';
import type { AgreementChange, ChangeKind } from './agreement-change.ts';
import { isPendingList } from './is-pending-list.ts';

/** An agreement that one list shows and the list before it does not. */
interface Come {
  readonly agreement: Agreement;
  readonly after: CalendarDate;
  readonly seen_on: CalendarDate;
}

/**
 * What changed from list to list. An agreement that vanishes on the day on which the same agency shows another model has
 * switched; one that vanishes on the day on which an agency of a like name shows the same model is perhaps only spelled
 * otherwise, and counts neither as signed nor as left.
 *
 * @param days the days of the lists of agreements in force, the oldest first.
 */
export function changesOf(
  agencies: ReadonlyMap<string, Agency>,
  agreements: readonly Agreement[],
  days: readonly CalendarDate[],
): AgreementChange[] {
  const byId = new Map(agreements.map((agreement) => [agreement.agreement_id, agreement]));
  const gone = new Set(agreements.filter(isGone));
  const changes: AgreementChange[] = [];
  const say = (
    change: ChangeKind,
    { agreement, after, seen_on }: Come,
    before?: Agreement,
    see: readonly string[] = [],
  ) =>
    changes.push({
      change,
      state: agreement.agency_id.slice(3, 5).toUpperCase(),
      agency_id: agreement.agency_id,
      agency: nameOf(agreement),
      agreement_id: agreement.agreement_id,
      agreement_type: agreement.agreement_type,
      ...(agreement.signed_on !== undefined && { signed_on: agreement.signed_on }),
      after,
      seen_on,
      ...(before !== undefined && { before: beforeOf(before) }),
      ...pendingSince(agreement),
      ...(change !== 'left' && change !== 'date-corrected' && isLate(agreement, after) && { is_listed_late: true }),
      ...(see.length > 0 && { see_also: see }),
    });
  const take = (found: Agreement | undefined) => found !== undefined && gone.delete(found);

  const comings = agreements.flatMap((agreement) => comingOf(agreement, days));
  const fresh = comings.filter((come) => {
    const { predecessor } = come.agreement;
    const before = predecessor === undefined ? undefined : byId.get(predecessor);
    if (before === undefined) return true;
    say(before.status === 'superseded' ? 're-signed' : 'returned', come, before);
    return false;
  });
  const other = fresh.filter((come) => {
    const before = [...gone].find(
      (one) => one.agency_id === come.agreement.agency_id && goneOn(one) === come.seen_on && !one.successor,
    );
    if (!take(before)) return true;
    say('switched', come, before);
    return false;
  });
  for (const come of other) {
    const { agency_id, agreement_type, signed_on } = come.agreement;
    const alike = new Set<string>(agencies.get(agency_id)?.possible_same ?? []);
    const candidates = [...gone].filter(
      (one) => alike.has(one.agency_id) && one.agreement_type === agreement_type && goneOn(one) === come.seen_on,
    );
    const before = candidates.find((one) => one.signed_on === signed_on) ?? candidates[0];
    say(take(before) ? 'perhaps-respelled' : 'signed', come, before);
  }
  for (const agreement of gone) {
    const { last_listed_on, first_missing_on } = agreement.ended_between ?? {};
    if (last_listed_on !== undefined && first_missing_on !== undefined)
      say(
        'left',
        { agreement, after: last_listed_on, seen_on: first_missing_on },
        undefined,
        seeAlso(agreement, agencies.get(agreement.agency_id)?.possible_same ?? [], agreements, other),
      );
  }
  for (const agreement of agreements)
    for (const { was, ...come } of correctionsOf(agreement))
      say('date-corrected', { agreement, ...come }, { ...agreement, signed_on: was });
  return changes.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function isGone({ status, listings, ended_between }: Agreement): boolean {
  return status !== 'superseded' && ended_between !== undefined && listings.some((one) => !isPendingList(one));
}

function goneOn({ ended_between }: Agreement): CalendarDate | undefined {
  return ended_between?.first_missing_on;
}

/** Under which names it may be listed now: like ones that are still listed, and who came with its model and date. */
function seeAlso(
  gone: Agreement,
  alike: readonly string[],
  all: readonly Agreement[],
  comings: readonly Come[],
): string[] {
  const day = goneOn(gone) ?? '';
  const still = all.filter(
    ({ agency_id, listings }) =>
      alike.includes(agency_id) && listings.some((one) => one.as_of >= day && !isPendingList(one)),
  );
  const sameDate = comings
    .filter(({ agreement, seen_on }) => seen_on === day && isLikeIn(agreement, gone))
    .map(({ agreement }) => agreement);
  return [...new Set([...still, ...sameDate].map(nameOf))].sort();
}

function isLikeIn(one: Agreement, other: Agreement): boolean {
  return (
    one.agency_id.slice(0, 6) === other.agency_id.slice(0, 6) &&
    one.agreement_type === other.agreement_type &&
    one.signed_on !== undefined &&
    one.signed_on === other.signed_on
  );
}

/** Nothing where the first of all lists shows it already. */
function comingOf(agreement: Agreement, days: readonly CalendarDate[]): Come[] {
  const first = agreement.listings.find((one) => !isPendingList(one))?.as_of;
  const at = first === undefined ? -1 : days.indexOf(first);
  const after = days[at - 1];
  return first === undefined || after === undefined ? [] : [{ agreement, after, seen_on: first }];
}

/** Later lists may show another date for what is the same agreement: only dates that can be read are compared. */
function correctionsOf({ listings }: Agreement): { after: CalendarDate; seen_on: CalendarDate; was: CalendarDate }[] {
  const dated = listings.flatMap(({ as_of, signed_as_printed }) => {
    const on = readUsDate((signed_as_printed ?? '').trim());
    return on === undefined ? [] : [{ as_of, on }];
  });
  return dated.flatMap(({ as_of, on }, at) => {
    const before = dated[at - 1];
    return before === undefined || before.on === on ? [] : [{ after: before.as_of, seen_on: as_of, was: before.on }];
  });
}

function nameOf({ listings, agency_id }: Agreement): string {
  return listings.at(-1)?.agency_as_printed?.trim() ?? agency_id;
}

function beforeOf(before: Agreement): NonNullable<AgreementChange['before']> {
  const { agreement_id, agreement_type, signed_on } = before;
  return { agreement_id, agreement_type, agency: nameOf(before), ...(signed_on !== undefined && { signed_on }) };
}

function pendingSince({ listings }: Agreement): { pending_since?: CalendarDate } {
  const first = listings.find(isPendingList);
  return first === undefined ? {} : { pending_since: first.as_of };
}

function isLate({ signed_on }: Agreement, after: CalendarDate): boolean {
  return signed_on !== undefined && signed_on < after;
}

const orderOf = ({ seen_on, state, agency, agreement_id, change }: AgreementChange) =>
  [seen_on, state, agency, agreement_id, change].join('\n');
