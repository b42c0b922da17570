/** What a paper asks before all else. */
export type PaperKind = 'hold-custody' | 'notify-release';

/** A facility, period and kind in which the log and ICE's release count differently. */
export interface Gap {
  /** Id of the facility; empty where the log does not tell facilities apart. */
  readonly facility_id: string;
  /** `2026-03`, or `2026-Q1` where the log shows quarters only. */
  readonly period: string;
  readonly kind: PaperKind;
  readonly logged: number;
  readonly at_ice: number;
  /** The smaller of both: as many can be the same ones. Nobody looks whether they are. */
  readonly matched: number;
  readonly only_in_log: number;
  readonly only_at_ice: number;
  /** How many are only at ICE even if every undetermined entry of that quarter and kind belonged here. */
  readonly only_at_ice_at_least: number;
  /** A neighbouring period with the opposite gap: a paper dated in one and received in the other is counted in both. */
  readonly opposite?: { readonly period: string; readonly count: number };
  /** Codes of `count-difference`, with how many each explains. */
  readonly explanations: readonly { readonly explanation: string; readonly count: number; readonly on?: string }[];
  /** What is left of the gap without an explanation. */
  readonly open: number;
}
