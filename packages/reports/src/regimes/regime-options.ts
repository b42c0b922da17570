import type { Agency, QuarterlyReport, Regime, RegimeReport } from '@daybook/types';
import type { Law } from '../law/law.ts';

/** What a statutory report is made for, and what is stated beside the log. */
export interface RegimeOptions {
  /** The agency that reports. */
  readonly agency: CountedAgency;
  /** Further agencies whose logs count, where one office reports for several. */
  readonly others?: readonly CountedAgency[];
  /** A name that the law knows; see `regimePeriod`. */
  readonly period: string;
  /** The day on which the log was read. */
  readonly as_of: RegimeReport['as_of'];
  /** Without it, holds are not set beside their limits. */
  readonly law?: Law;
  /** The reporting laws whose reports need not be repeated. */
  readonly regimes?: readonly Regime[];
  /** Stated for exactly this period; without them they are taken from reports that are given to `take`. */
  readonly nil?: QuarterlyReport['nil'];
  readonly context?: QuarterlyReport['context'];
  /** Lines from the books or estimated, beside those that the log holds. */
  readonly expenditures?: QuarterlyReport['expenditures'];
  readonly revision?: number;
  readonly revision_reason?: NonNullable<RegimeReport['revision_reason']>;
  readonly prepared_by_office?: string;
}

/** What of an agency's record a statutory report reads. */
export type CountedAgency = Pick<
  Agency,
  'agency_id' | 'agency_type' | 'time_zone' | 'time_zone_missing' | 'facilities'
>;
