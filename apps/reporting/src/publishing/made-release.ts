import { ledgerText, type PreparedPublication } from '@daybook/publisher';
import type { Plan } from './plan.ts';

/** A release that lies ready to stand, for whoever writes it into the database. */
export interface MadeRelease {
  readonly folder: string;
  readonly sequence: number;
  readonly periods: readonly string[];
  /** Quarters of which it does not show all outcomes yet. */
  readonly waiting: readonly string[];
  readonly entries: number;
  readonly manifest_sha256: string;
  /** The key that signed it. */
  readonly fingerprint: string;
  /** The ledger with this release in it, as text. */
  readonly ledger: string;
}

/** What is to be remembered of a publication that was prepared. */
export function madeOf(
  { quarter, periods }: Plan,
  { made: { rows, statement }, ledger }: PreparedPublication,
  fingerprint: string,
): MadeRelease {
  const waiting = rows.filter(({ not_yet_public }) => not_yet_public === true);
  return {
    folder: `release-${statement.sequence}-${quarter.toLowerCase()}`,
    sequence: statement.sequence,
    periods,
    waiting: [...new Set(waiting.map(({ received_quarter }) => String(received_quarter)))].sort(),
    entries: rows.length,
    manifest_sha256: ledger.releases.at(-1)?.manifest_sha256 ?? '',
    fingerprint,
    ledger: ledgerText(ledger),
  };
}
