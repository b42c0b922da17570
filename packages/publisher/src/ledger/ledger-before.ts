import type { Ledger } from './ledger.ts';

/** The ledger as it stood before a release: what was drawn stays, what that release and later ones showed is gone. */
export function ledgerBefore(ledger: Ledger, sequence: number): Ledger {
  const isBefore = (one: { readonly sequence: number }) => one.sequence < sequence;
  return {
    agency_id: ledger.agency_id,
    entries: ledger.entries.map((entry) => ({
      ...entry,
      seen: Object.fromEntries(Object.entries(entry.seen).filter(([, first]) => first < sequence)),
      shown: entry.shown.filter(isBefore),
    })),
    reports: ledger.reports
      .map((report) => ({ ...report, shown: report.shown.filter(isBefore) }))
      .filter(({ shown }) => shown.length > 0),
    releases: ledger.releases.filter(isBefore),
    commitments: ledger.commitments.filter(isBefore),
  };
}
