import type { PolicyProvisionCode } from '@daybook/types';
import type { MoneyLine } from './money-line.ts';

/** What came in or went out from one source, over all agencies of a quarter. */
export interface MoneySum {
  readonly quarter: string;
  /** Figures of different kinds are never added. */
  readonly source_kind: string;
  readonly money_flow: string;
  readonly money_source: string;
  readonly agencies: number;
  /** At least so much: lines without an amount are not in it. */
  readonly cents: bigint;
  readonly without_amount: number;
}

/** Local money for something that a provision keeps local means out of: a question, since an exception may apply. */
export interface FirewallFlag {
  readonly line: MoneyLine;
  readonly provision: PolicyProvisionCode;
  /** What states it. */
  readonly citation: string;
  /** In force on every day of the quarter that was looked at (its first and last), or on one of them alone. */
  readonly in_force: 'whole-quarter' | 'part-of-quarter';
}

/** Spending and reimbursement by money source, and what asks a question. */
export interface Fiscal {
  readonly lines: readonly MoneyLine[];
  readonly sums: readonly MoneySum[];
  readonly flags: readonly FirewallFlag[];
  /** Whether law or policy beyond that of the United States is known here for at least one of the agencies. */
  readonly has_law: boolean;
  /** Agencies with local spending whose law is not known here, so that nothing could be asked of them. */
  readonly without_law: readonly string[];
}
