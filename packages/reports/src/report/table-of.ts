import type { QuarterlyReportTable, SourceKindCode } from '@daybook/types';
import type { Figures } from '../counting/create-counter.ts';
import type { Measure } from '../counting/measure.ts';
import { rowsOf } from './rows-of.ts';

/**
 * The table of one measure.
 *
 * @param source releases of others are placed by the date on the paper where an own log has the day of receipt.
 * @param isWhole whether every entry of the period was read. A table is complete, so that a combination without a row is
 *   zero, only then and if no case lacks the date that would place it.
 */
export function tableOf(
  measure: Measure,
  { cells, undated }: Figures,
  source: SourceKindCode,
  isWhole: boolean,
): QuarterlyReportTable {
  const { id, table_id, unit, kind, placed_by, adds_over_time, adds_over_agencies, dimensions } = measure;
  return {
    table_id,
    measure: id,
    unit,
    kind,
    placed_by: placed_by === 'received' && source !== 'own-log' ? 'instrument-dated' : placed_by,
    adds_over_time,
    adds_over_agencies,
    dimensions: [...dimensions],
    complete: isWhole && undated === 0,
    rows: rowsOf(measure, cells),
  };
}
