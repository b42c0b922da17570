import type {
  MeasureKindCode,
  MeasureUnitCode,
  PlacedByCode,
  QuarterlyReportTable,
  Request,
  Words,
} from '@daybook/types';
import type { Case } from './case.ts';
import type { Part } from './parts-in.ts';

/** A column that splits the figures of a measure. */
export type Dimension = QuarterlyReportTable['dimensions'][number];

/** What a measure tells of: the part of a printed report in which it stands. */
export type Subject =
  | 'requests'
  | 'decisions'
  | 'custody'
  | 'holds'
  | 'interviews'
  | 'information'
  | 'money'
  | 'people';

/** One thing that is counted, and how. */
export interface Measure {
  /** Permanent, kebab-case. */
  readonly id: string;
  /** The id of its table in a report. */
  readonly table_id: string;
  readonly subject: Subject;
  /**
   * Set where the figures tell something of persons: in public they are protected, so that no few can be told apart.
   * Absent where they tell what governments did, which is never withheld.
   */
  readonly about?: 'persons';
  readonly title: Words;
  readonly unit: MeasureUnitCode;
  readonly kind: MeasureKindCode;
  /** Which date places a case in a period. */
  readonly placed_by: PlacedByCode;
  /** The part of a request without which an entry adds nothing: where it is absent or empty, `count` is not asked. */
  readonly part?: Part;
  readonly dimensions: readonly Dimension[];
  /** The dimension whose codes a printed table sets side by side, each as a column. */
  readonly across?: Dimension;
  /** A dimension of which one case may stand in several rows, or in none: its rows do not add up to the cases. */
  readonly overlaps?: Dimension;
  readonly adds_over_time: boolean;
  readonly adds_over_agencies: boolean;
  /** True when it cannot be counted without law files: then a report without them leaves it out. */
  readonly needs_law?: boolean;
  /** What one entry in force adds to the figures. Pure: the same entry adds the same, in any order. */
  count(request: Request, at: Case, add: Add): void;
}

/**
 * Adds to the figure of one combination of codes.
 *
 * @param on the local date that places it; `undefined` when the log does not hold it. Then it is in no period's figure,
 *   and the table says that a combination without a row is not known to be zero.
 * @param amount how many, in the unit of the measure.
 * @param codes one for each dimension. A median's observed value is a further, last one.
 */
export type Add = (on: string | undefined, amount: number, a?: string, b?: string, c?: string, d?: string) => void;
