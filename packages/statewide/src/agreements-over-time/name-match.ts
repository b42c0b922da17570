import type { AgencyId } from '@daybook/types';

/** Two spellings, and why they were or were not taken for one agency. */
export interface NameMatch {
  /**
   * `written-out`: equal after the table of spellings (signs, blanks, abbreviations), so one agency. `register`: a person
   * wrote both into the register, so one agency. `perhaps`: alike, and left apart.
   */
  readonly how: 'written-out' | 'register' | 'perhaps';
  readonly state: string;
  readonly agency_id: AgencyId;
  readonly spelling: string;
  /** The agency of the other spelling; another one only where it is left apart. */
  readonly other_id: AgencyId;
  readonly other_spelling: string;
}
