import type { Interval } from '../statistics/interval.ts';

/** One agency in one quarter: detainer compliance, and what stands beside it. What is not known is null, never zero. */
export interface EvidenceRow {
  readonly state: string;
  readonly quarter: string;
  readonly agency_id: string;
  readonly agency: string;
  /** Asks to hold that were complied with, in full or in part, of those that were complied with or declined. */
  readonly complied: number | null;
  readonly decided: number | null;
  /** The share of them with its exact interval; null where none was decided or a figure is withheld. */
  readonly compliance: Interval | null;
  readonly violent_crimes: number | null;
  readonly crime_basis: string | null;
  readonly crime_months: number | null;
  readonly crime_year: number | null;
  readonly population: number | null;
  readonly population_year: number | null;
  /** Violent crimes for each 100,000 residents in the months covered. */
  readonly crime_rate: Interval | null;
  readonly cost_cents: number | null;
  readonly cost_months: number | null;
  readonly cost_year: number | null;
  /** Average daily population times the days of the quarter. */
  readonly inmate_days: number | null;
  /** Cents for each inmate-day; null where cost or population cover fewer months. */
  readonly cents_per_day: number | null;
  /** Crimes are counted by another system than in the agency's quarter before: nothing is compared across it. */
  readonly is_new_basis: boolean;
}
