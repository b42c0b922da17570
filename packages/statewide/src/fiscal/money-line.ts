/** One kind of money of one agency in one quarter. Flows are never set off against each other. */
export interface MoneyLine {
  readonly state: string;
  readonly quarter: string;
  readonly agency_id: string;
  readonly agency: string;
  readonly source_kind: string;
  readonly cost_category: string;
  readonly money_source: string;
  readonly money_flow: string;
  /** From the log, from the accounts, or an estimate. */
  readonly cost_basis: string;
  readonly agreement_id: string | null;
  /** Null where no line of it has an amount; else at least so much. */
  readonly cents: number | bigint | null;
  /** Lines without an amount. */
  readonly without_amount: number;
}
