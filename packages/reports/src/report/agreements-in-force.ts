import type { Agreement, CalendarDate, QuarterlyReportAgreementsInForce } from '@daybook/types';

/**
 * The agreements of an agency that were in force on any day of a period.
 *
 * An agreement begins when it takes effect, else when signed, else when a list first shows it; it ends on its end, else
 * with the last list that shows it. One whose beginning is not known counts as begun.
 */
export function agreementsInForce(
  agreements: readonly Agreement[],
  agencyId: string,
  period: { readonly start_on: string; readonly end_on: string },
  as_of: CalendarDate,
): QuarterlyReportAgreementsInForce[] {
  return agreements
    .filter((one) => one.agency_id === agencyId && !NEVER.has(one.status))
    .filter((one) => {
      const from = one.effective_on ?? one.signed_on ?? one.first_listed_on ?? period.start_on;
      const listedTo = one.status === 'not-listed' ? one.last_listed_on : undefined;
      const to = one.ended_on ?? one.ended_between?.last_listed_on ?? listedTo ?? period.end_on;
      return from <= period.end_on && to >= period.start_on;
    })
    .map(({ agreement_id, agreement_type, status }) => ({ agreement_id, agreement_type, status, as_of }));
}

/** Never in force: not signed yet, or void from the beginning. */
const NEVER = new Set<Agreement['status']>(['proposed', 'pending-signature', 'void']);
