/** What a month brought in one state and model. */
export interface MonthOfChanges {
  /** `2025-05`; empty where no list shows a date that can be read. */
  readonly month: string;
  readonly state: string;
  readonly agreement_type: string;
  /** First signatures, by the date of signature, those that the first list shows already too. */
  readonly signed: number;
  /** Signatures in place of an earlier one, by their date. */
  readonly signed_again: number;
  /** Agreements that came in place of another model, by the first list that shows them. */
  readonly switched_to: number;
  /** Agreements that came back, by the first list that shows them. */
  readonly returned: number;
  /** Agreements that a list no longer shows, by that list; those given up for another model too. */
  readonly gone: number;
}
