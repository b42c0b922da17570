import type { AgencyQuarter } from './agency-quarter.ts';

/**
 * Entries that say that ICE took the person and are neither a request of ICE, nor a contact of the agency with ICE, nor an
 * act under an agreement: nothing in them tells how ICE learned of it.
 */
export function entriesWithoutRequest({ log }: AgencyQuarter): number {
  return log.filter(({ direction }) => SILENT.has(direction)).reduce((sum, { entries }) => sum + entries, 0);
}

const SILENT = new Set(['outbound-query', 'automatic']);
