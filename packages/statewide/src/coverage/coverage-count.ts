import type { CoverageRow } from './coverage-row.ts';

/** The columns of coverage that are counted. */
export type CountedCoverage = Pick<
  CoverageRow,
  'is_expected' | 'standing' | 'days_late' | 'months_covered' | 'months_in_period'
>;

/** How many agencies did what, of one duty and one period. */
export interface CoverageCount {
  /** Agencies from which a report was due: expected ones, without those whose day has not come. */
  readonly expected: number;
  /** Expected ones of which something usable came: reported, nil and zero together. */
  readonly answered: number;
  readonly reported: number;
  /** Certified that there was nothing. */
  readonly nil: number;
  /** Zero, not certified. */
  readonly reported_zero: number;
  readonly silent: number;
  /** Something came that could not be used, or nothing needed to come. */
  readonly unknown: number;
  /** Of those that answered: after the due day. */
  readonly late: number;
  /** Of those that answered: with months that no report covers. */
  readonly partial: number;
  /** Expected ones whose day has not come and of which nothing came. */
  readonly not_due: number;
  readonly exempt: number;
  /** Not expected, and yet something usable came. */
  readonly unexpected: number;
}

const answers: ReadonlySet<string> = new Set(['reported', 'nil', 'reported-zero']);

/** Counts rows of the table `coverage`; those of one duty and period, since others do not add up to agencies. */
export function coverageCount(rows: readonly CountedCoverage[]): CoverageCount {
  const count = (is: (row: CountedCoverage) => boolean) => rows.filter(is).length;
  const standing = (name: string) => count((row) => row.is_expected && row.standing === name);
  const came = (row: CountedCoverage) => row.is_expected && answers.has(row.standing);
  return {
    expected: count((row) => row.is_expected && row.standing !== 'not-due'),
    answered: count(came),
    reported: standing('reported'),
    nil: standing('nil'),
    reported_zero: standing('reported-zero'),
    silent: standing('silent'),
    unknown: standing('unknown'),
    late: count((row) => came(row) && (row.days_late ?? 0) > 0),
    partial: count((row) => came(row) && row.months_covered < row.months_in_period),
    not_due: standing('not-due'),
    exempt: count((row) => row.standing === 'exempt'),
    unexpected: count((row) => !row.is_expected && answers.has(row.standing)),
  };
}
