import type { Ledger } from './ledger.ts';

/** The ledger of an agency that published nothing yet. */
export function emptyLedger(agency_id: string): Ledger {
  return { agency_id, entries: [], reports: [], releases: [], commitments: [] };
}
