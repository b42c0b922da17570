import type { Engine } from '../engine/engine.ts';
import { narrowed } from '../engine/narrowed.ts';
import { queries } from '../sql/generated/queries.ts';
import { compareCoverage } from './compare-coverage.ts';
import type { CoverageRow } from './coverage-row.ts';

/** Which part of the table `coverage` is asked for. */
export interface CoverageScope {
  readonly state?: string | undefined;
  readonly duty?: string | undefined;
  readonly period?: string | undefined;
  readonly agency_id?: string | undefined;
}

/** The rows of the table `coverage`, sorted as `coverageOf` gives them. */
export async function readCoverage(
  engine: Engine,
  { state, duty, period, agency_id }: CoverageScope,
): Promise<CoverageRow[]> {
  const rows = await engine.rows(narrowed(queries['coverage-rows'], { state, duty, period, agency_id }));
  return (rows as unknown as CoverageRow[]).toSorted(compareCoverage);
}
