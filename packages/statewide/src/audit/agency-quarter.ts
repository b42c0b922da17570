/** One count of a quarter. */
export interface QuarterCount {
  /** The figure for all three months; absent where a part of it is withheld, missing, or was never reported. */
  readonly value?: number;
  /** What is known of it, where `value` is not. */
  readonly at_least?: number;
  readonly months: number;
  /** Whose figure it is: a code of `source-kind`. */
  readonly source_kind: string;
}

/** Entries of a published log that say that ICE took the person. */
export interface LogEnds {
  readonly direction: string;
  readonly custody_end: string;
  readonly entries: number;
}

/** Holds beside one hold clock, by what became of its limit. */
export interface ClockHolds {
  readonly hold_clock: string;
  readonly within: number;
  readonly over: number;
  /** The limit is not known, or a time that it needs is missing. */
  readonly unknown: number;
}

/** Transfers on one ground. */
export interface BasisTransfers {
  readonly transfer_basis: string;
  readonly transfers: number;
}

/** All that an audit looks at of one agency in one quarter. What was not reported is absent, never zero. */
export interface AgencyQuarter {
  readonly state: string;
  readonly agency_id: string;
  /** Its name; its id where none is known. */
  readonly agency: string;
  readonly agency_type?: string;
  readonly quarter: string;
  /** People handed to ICE, by the agency's own reports. */
  readonly transfers?: QuarterCount;
  /** People whom ICE arrested as they left, by the same. */
  readonly arrests?: QuarterCount;
  /** Requests received, each once. */
  readonly requests?: QuarterCount;
  /** Asks to hold, to hand over, or to tell of a release: at least as many as the requests that could lead to a transfer. */
  readonly custody_asks?: QuarterCount;
  /** People booked, by the agency itself, else by whoever counted them. */
  readonly bookings?: QuarterCount;
  /** Transfers from this agency as others count them. */
  readonly others: readonly QuarterCount[];
  readonly log: readonly LogEnds[];
  readonly holds: readonly ClockHolds[];
  readonly bases: readonly BasisTransfers[];
}
