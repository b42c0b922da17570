import type { AskCode, QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { countedTable } from './counted-table.ts';
import { type AskCounts, decisionGroups, type StatedCounts } from './stated-counts.ts';

/**
 * The counts that a report states without a log; nothing where they cannot be typed again: it was counted from a log, is a
 * public copy, or splits the same figures otherwise.
 */
export function countsIn({ view, basis, source_kind, tables, balance }: QuarterlyReport): StatedCounts | undefined {
  if (view !== 'agency' || basis.kind !== 'aggregate-only' || source_kind !== 'own-log') return undefined;
  const own = Object.values(countedTable);
  const isOwn = (table: QuarterlyReportTable) =>
    own.some(({ table_id, dimensions }) => table.table_id === table_id && `${table.dimensions}` === `${dimensions}`);
  if (tables.some((table) => own.some(({ measure }) => measure === table.measure) && !isOwn(table))) return undefined;
  const of = (name: keyof typeof countedTable) =>
    tables.find(({ table_id }) => table_id === countedTable[name].table_id);
  const kinds = of('kinds');
  const asks = new Set((kinds?.rows ?? []).map(({ ask }) => ask as AskCode));
  const { open_at_start, decided, closed_without_decision, open_at_end } = balance ?? {};
  return {
    ...stated('requests', of('requests')?.rows[0]?.value),
    ...stated('transfers', of('transfers')?.rows[0]?.value),
    asks: { ...stated('received', balance?.received), ...countsOf(of('asks')?.rows ?? []) },
    kinds: [...asks].map((ask) => ({ ask, counts: countsOf((kinds?.rows ?? []).filter((row) => row.ask === ask)) })),
    isEveryKind: kinds?.complete ?? false,
    open: {
      ...stated('open_at_start', open_at_start),
      ...stated('decided', decided),
      ...stated('closed_without_decision', closed_without_decision),
      ...stated('open_at_end', open_at_end),
    },
  };
}

function countsOf(rows: readonly QuarterlyReportRow[]): AskCounts {
  const of = (group: string) => rows.find(({ decision_group }) => decision_group === group)?.value;
  return Object.assign(
    stated('received', of('total')),
    ...decisionGroups.map((group) => stated(group, of(group))),
  ) as AskCounts;
}

const stated = <Name extends string>(name: Name, count: number | undefined) =>
  (count === undefined ? {} : { [name]: count }) as { readonly [One in Name]?: number };
