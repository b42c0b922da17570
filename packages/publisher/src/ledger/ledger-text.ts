import { canonicalForm } from '@daybook/reports';
import type { Ledger } from './ledger.ts';

/** The ledger as its file holds it: one fact a line, so that destroying a line destroys that and nothing else. */
export function ledgerText({ agency_id, entries, reports, releases, commitments }: Ledger): string {
  const lines = [
    // How many there are, so that a lost line is missed. Lines of entries may be destroyed: that is expungement.
    {
      line: 'ledger',
      version: 1,
      agency_id,
      releases: releases.length,
      reports: reports.length,
      commitments: commitments.length,
    },
    ...releases.map((release) => ({ line: 'release', ...release })),
    ...reports.map((report) => ({ line: 'report', ...report })),
    ...entries.map((entry) => ({ line: 'entry', ...entry })),
    ...commitments.map((commitment) => ({ line: 'commitment', ...commitment })),
  ];
  return lines.map((line) => `${canonicalForm(line)}\n`).join('');
}
