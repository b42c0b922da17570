import type { QuarterlyReportContext, QuarterlyReportRate, QuarterlyReportTable } from '@daybook/types';

/**
 * The rates that the figures and the context of a report give, each as numerator and denominator.
 *
 * Transfers to ICE per 1,000 bookings, where bookings are known and both cover every month of the period.
 *
 * @param months how many months of the period the figures cover.
 */
export function ratesOf(
  tables: readonly QuarterlyReportTable[],
  context: readonly QuarterlyReportContext[],
  months: number,
): QuarterlyReportRate[] {
  const transfers = tables.find(({ measure }) => measure === 'transfers-to-ice');
  const bookings = context.find(({ item }) => item === 'bookings');
  if (!transfers?.complete || bookings?.value === undefined || bookings.coverage_months !== months) return [];
  return [
    {
      rate: 'transfers-per-1000-bookings',
      numerator_of: 'transfers-to-ice',
      numerator: transfers.rows.reduce((sum, { value = 0 }) => sum + value, 0),
      denominator_of: 'bookings',
      denominator: bookings.value,
      per: 1000,
      coverage_months: months,
    },
  ];
}
