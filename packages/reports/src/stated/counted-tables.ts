import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { measures } from '../measures/index.ts';
import { countedTable } from './counted-table.ts';
import { type AskCounts, decisionGroups, type StatedCounts } from './stated-counts.ts';

/** The tables of counts that were stated, without those of which nothing was. */
export function countedTables({ requests, transfers, asks, kinds, isEveryKind }: StatedCounts): QuarterlyReportTable[] {
  const byKind = kinds.flatMap(({ ask, counts }) => rowsOf(counts).map((row) => ({ ask, ...row })));
  return [
    ...(isStated(asks) ? [table('asks', rowsOf(asks))] : []),
    ...(byKind.length === 0 ? [] : [table('kinds', byKind, isEveryKind)]),
    ...(requests === undefined ? [] : [table('requests', [{ value: requests }])]),
    ...(transfers === undefined ? [] : [table('transfers', [{ value: transfers }])]),
  ];
}

const isStated = (counts: AskCounts) => Object.values(counts).some((count) => count !== undefined);

/** What was not counted says so: the combination is there, and its figure is missing. */
function rowsOf(counts: AskCounts): QuarterlyReportRow[] {
  return [
    ...decisionGroups.map((group) => ({ decision_group: group, ...figureOf(counts[group]) })),
    { decision_group: 'total', ...figureOf(counts.received) },
  ];
}

const figureOf = (count: number | undefined): QuarterlyReportRow =>
  count === undefined ? { missing: 'not-collected' } : { value: count };

function table(name: keyof typeof countedTable, rows: QuarterlyReportRow[], complete = true): QuarterlyReportTable {
  const { table_id, measure, dimensions } = countedTable[name];
  const defined = measures.find(({ id }) => id === measure);
  if (defined === undefined) throw new Error(`No measure is named ${measure}.`);
  const { unit, kind, placed_by, adds_over_time, adds_over_agencies } = defined;
  return {
    ...{ table_id, measure, unit, kind, placed_by, adds_over_time, adds_over_agencies },
    dimensions: [...dimensions],
    complete,
    rows,
  };
}
