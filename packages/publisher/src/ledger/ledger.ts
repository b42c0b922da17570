/** What was shown of an entry, from one release on. */
export interface Shown {
  /** The first release that showed it so. */
  readonly sequence: number;
  /** The public revision. */
  readonly revision: number;
  /** Why it differs from what was shown before; none for the first. */
  readonly reason?: string;
  /** The SHA-256 of what stands in the row, without its revision. */
  readonly row_sha256: string;
  /** The SHA-256 of how it looks to somebody who does not know which entry it is. */
  readonly look_sha256: string;
  /** True where it shows its action alone. */
  readonly is_alone: boolean;
  /** True while its outcome is hidden. */
  readonly is_open: boolean;
  /** The quarter of its row. */
  readonly quarter: string;
  /** The agency's own revision that it was made from. */
  readonly from_revision: number;
  /** The salted fingerprint of that revision: what the row commits to. None where there is no row any more. */
  readonly commitment?: string;
}

/** What was drawn for one entry of the log, and what became public of it. Destroying it makes the entry untraceable. */
export interface LedgerEntry {
  readonly request_id: string;
  /** Random, 32 hexadecimal digits: the id of the entry outside the agency. */
  readonly public_id: string;
  /** For each of the agency's own revisions the random salt of its commitment, 32 hexadecimal digits. */
  readonly salts: Readonly<Record<string, string>>;
  /** For each of the agency's own revisions the release at which it was first there. */
  readonly seen: Readonly<Record<string, number>>;
  readonly shown: readonly Shown[];
}

/** What was published of one report. */
export interface LedgerReport {
  readonly report_id: string;
  readonly shown: readonly {
    readonly sequence: number;
    readonly revision: number;
    readonly reason?: string;
    /** The SHA-256 of the figures, without revision and dates of reading. */
    readonly figures_sha256: string;
    /** The SHA-256 of the canonical form of the whole report: what a later revision names as the one before. */
    readonly report_sha256: string;
  }[];
}

/** One release as it went out. */
export interface LedgerRelease {
  readonly sequence: number;
  readonly published_at: string;
  /** The SHA-256 of its `datapackage.json`. */
  readonly manifest_sha256: string;
  readonly periods: readonly string[];
  /** The level of detail of its log. */
  readonly level: number;
  readonly k_anonymity: number;
  readonly small_cell: number;
  readonly embargo_days: number;
}

/** One link of the journal: that a record existed in this very wording, and nothing of what it says. */
export interface LedgerCommitment {
  readonly sequence: number;
  readonly sha256: string;
}

/**
 * What an agency keeps to itself about what it published: which random id stands for which entry, with which salts, and
 * what each release showed. With it the same records give the same release; without a line of it nobody can tie the
 * entry to its public row any more.
 */
export interface Ledger {
  readonly agency_id: string;
  readonly entries: readonly LedgerEntry[];
  readonly reports: readonly LedgerReport[];
  readonly releases: readonly LedgerRelease[];
  /** In the order in which they were first made. */
  readonly commitments: readonly LedgerCommitment[];
}
