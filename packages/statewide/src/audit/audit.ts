import type { Words } from '@daybook/types';
import type { AgencyQuarter } from './agency-quarter.ts';
import type { AuditNumber } from './audit-number.ts';
import type { Funnel } from './funnel.ts';

/** One question of an audit to one agency. It states what was seen and judges nothing. */
export interface AuditQuestion {
  readonly signal: string;
  readonly state: string;
  readonly quarter: string;
  readonly agency_id: string;
  readonly agency: string;
  readonly message: Words;
  /** The ids of the numbers that it rests on. */
  readonly numbers: readonly string[];
  readonly basis?: readonly string[];
}

/** What an audit found. */
export interface Audit {
  readonly quarters: readonly string[];
  readonly agency_quarters: readonly AgencyQuarter[];
  readonly numbers: readonly AuditNumber[];
  readonly funnels: readonly Funnel[];
  readonly questions: readonly AuditQuestion[];
  /** How many comparisons by chance were made, and how many questions chance alone would raise among them at most. */
  readonly comparisons: number;
  readonly expected_by_chance: number;
}
