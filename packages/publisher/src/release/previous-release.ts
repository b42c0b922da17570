import type { QuarterlyReport, RegimeReport } from '@daybook/types';

/** What is needed of the release before: as anybody can read it, not as the agency remembers it. */
export interface PreviousRelease {
  /** The SHA-256 of its manifest. */
  readonly manifest_sha256: string;
  readonly agency_id: string;
  readonly sequence: number;
  /** The quarters that it holds whole. */
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly public_id: string;
    readonly revision: number;
    readonly received_quarter: string;
  }[];
  readonly reports: readonly QuarterlyReport[];
  readonly regimes: readonly RegimeReport[];
}
