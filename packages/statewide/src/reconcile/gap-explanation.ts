/** Why a gap is there, as somebody of the agency wrote it down. */
export interface GapExplanation {
  /** Its line in the file. */
  readonly row: number;
  readonly facility_id: string;
  readonly period: string;
  readonly kind: string;
  /** Code of `count-difference`. */
  readonly explanation: string;
  /** How many it explains; the whole gap where nothing is said. */
  readonly count?: number;
  /** The day on which it was written down. */
  readonly on?: string;
}
