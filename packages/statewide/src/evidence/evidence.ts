import type { Interval } from '../statistics/interval.ts';
import type { EvidenceRow } from './evidence-row.ts';

/** A third of the agencies of a quarter, by how many asks to hold they complied with; their counts added up. */
export interface Third {
  readonly quarter: string;
  readonly crime_basis: string;
  /** 1 complied least, 3 most. */
  readonly third: 1 | 2 | 3;
  readonly agencies: number;
  readonly complied: number;
  readonly decided: number;
  readonly compliance: Interval;
  readonly violent_crimes: number;
  readonly population: number;
  readonly crime_rate: Interval;
  /** Over the agencies of the third whose cost and population cover the quarter; null where none does. */
  readonly cents_per_day: number | null;
}

/** Whether agencies that comply more have more or less of something: an order, never a cause. */
export interface Correlation {
  readonly quarter: string;
  /** Null where no crimes are in it. */
  readonly crime_basis: string | null;
  readonly beside: 'violent-crimes' | 'detention-cost';
  readonly agencies: number;
  /** Null where there are fewer than ten agencies, or all are alike. */
  readonly correlation: Interval | null;
}

/** Compliance beside crime and cost. */
export interface Evidence {
  readonly rows: readonly EvidenceRow[];
  readonly thirds: readonly Third[];
  readonly correlations: readonly Correlation[];
}
