/** Which facility a spelling of ICE's means: what a person of the agency wrote down. */
export interface FacilitySpelling {
  /** As ICE prints it. */
  readonly as_listed: string;
  /** Postal letters. */
  readonly state: string;
  readonly facility_id: string;
}
