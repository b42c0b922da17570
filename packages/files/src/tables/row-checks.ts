import type { FaultId } from '../faults/index.ts';
import type { Detail } from '../raise.ts';
import { isExampleId } from '../template/is-example-id.ts';
import { isInPeriod } from '../template/is-in-period.ts';
import type { WorkbookMeta } from '../template/workbook-meta.ts';
import type { MatchedColumn } from './match-headings.ts';
import type { TableRow } from './table-row.ts';

/** Says what a whole row has, or one of its cells where a column is named. */
type Say = (fault: FaultId, column: MatchedColumn | undefined, detail: Detail) => void;

/** What a row that was read says against its workbook's Meta sheet. False where it is no row of the log at all. */
export function rowChecks({ source, values }: TableRow, meta: WorkbookMeta | undefined, say: Say): boolean {
  const [key] = source.plan.recordKey;
  for (const [at, matched] of source.columns.entries()) {
    const value = values[at];
    if (typeof value !== 'string') continue;
    const { column, pointer } = matched.column;
    if (column === key && isExampleId(value)) {
      say('example-row', matched, {});
      return false;
    }
    if (meta === undefined) continue;
    const { agencyId: own, period } = meta;
    if (pointer === '/agency_id' && own !== undefined && value !== own && source.plan.table.record !== 'agency')
      say('agency-not-of-workbook', matched, { values: { agency: value.slice(0, 40), own } });
    if (pointer === '/received_on' && period !== undefined && isInPeriod(value, period) === false)
      say('date-outside-period', matched, { values: { date: value, period } });
  }
  return true;
}
