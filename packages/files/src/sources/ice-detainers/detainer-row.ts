import type { AgencyId, CalendarDate, InstrumentCode, OperatorLevelCode } from '@daybook/types';
import type { Told } from './lift-reasons.ts';

/** A facility of a file: its name as printed, where it is, and who runs it. */
export interface DetainerFacility {
  readonly printed: string;
  readonly city: string;
  readonly postal?: string;
  readonly code?: string;
  readonly level: OperatorLevelCode;
  readonly agencyId?: AgencyId;
  readonly facilityId?: string;
}

/** One row of a detainer file, read as far as it can be read with certainty. */
export interface DetainerRow {
  readonly row: number;
  /** The number of its sheet in the file, from 1. */
  readonly sheetNo: number;
  readonly datedOn?: CalendarDate;
  readonly instrument: InstrumentCode;
  readonly facility: DetainerFacility;
  readonly told: Told;
  /** ICE's own words, exactly as printed. */
  readonly liftReason: string;
  readonly detainerType: string;
}
