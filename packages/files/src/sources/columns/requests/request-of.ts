import { recordHead } from '../../../importing/record-head.ts';
import { fillLists } from '../../../tables/fill-lists.ts';
import { listsOf } from '../../../tables/lists-of.ts';
import { putAt } from '../../../tables/put-at.ts';
import { standardTables } from '../../../tables/standard-tables.ts';
import { type Step, TablePlan } from '../../../tables/table-plan.ts';
import type { ColumnMap } from '../map/column-map.ts';
import { NO_PAPER } from '../reading/no-paper.ts';
import { requestPlan } from '../reading/request-plan.ts';
import { forceOf } from './asks-of.ts';
import { decisionsOf } from './decisions-of.ts';
import type { ByColumn, MergedRows } from './merged-rows.ts';

/** The file that a request was read from. */
export interface RequestSource {
  readonly sha256: string;
  readonly releaseId: string;
}

type Json = Record<string, unknown>;

/** Lists whose elements are numbered where they stand inline. */
const numbered = new Set(['/notices', '/asks/*/disclosures']);
let lists: readonly (readonly Step[])[] | undefined;

function allLists(): readonly (readonly Step[])[] {
  lists ??= listsOf(
    Object.entries(standardTables)
      .filter(([, { record }]) => record === 'request')
      .map(([name, table]) => new TablePlan(name, table)),
  );
  return lists;
}

/** The request that rows tell of. What the file does not say is missing, with the reason why. */
export function requestOf(
  id: string,
  asks: readonly string[],
  merged: MergedRows,
  map: ColumnMap,
  source: RequestSource,
): Json {
  const { papers, values, askValues, at } = merged;
  const fills = (column: string) => map.columns.some((entry) => entry.column === column);
  const record: Json = {
    record: 'request',
    ...recordHead,
    request_id: id,
    supersedes: [],
    source: {
      kind: map.source_kind,
      ...(map.source_kind !== 'own-log' && { release_id: map.release_id ?? source.releaseId }),
      file_sha256: source.sha256,
      row: at.row,
    },
    direction: 'inbound',
    channel: 'unknown',
    instruments: papers
      .filter((paper) => paper.get('instrument') !== NO_PAPER)
      .map((paper, index) => ({ no: index + 1, ...fieldsOf(paper) })),
    asks: [],
  };
  for (const { planned, value } of values.values()) putAt(record, planned.column.steps, [0], numbered, value);
  const rules = (ask: string) => ({
    areKept: map.columns.some(({ column, asks: named }) => column === 'decision' && (named?.includes(ask) ?? true)),
    isDateKept: fills('decided_on') || fills('decided_at'),
    onlyMain: map.decision_for === 'main-ask',
  });
  record.asks = asks.map((ask, index) => ({
    ask_no: index + 1,
    ask,
    federal_force: forceOf(ask, papers),
    decisions: decisionsOf(ask, index === 0, merged, rules(ask)),
  }));
  for (const { asks: named, planned, value } of askValues)
    for (const [index, ask] of asks.entries())
      if (named === undefined || named.includes(ask)) putAt(record, planned.column.steps, [index], numbered, value);
  settle(record, fills);
  fillLists(record, allLists(), new Set());
  return record;
}

/** Says why what a reader expects is missing, and takes a day from its moment. */
function settle(record: Json, fills: (column: string) => boolean): void {
  const why = (...columns: string[]) => (columns.some(fills) ? 'unknown' : 'not-collected');
  if (record.direction === 'inbound') record.requesting_component ??= 'unknown';
  if (record.agency_id === undefined) record.agency_id_missing ??= why('agency_id');
  if (record.received_on === undefined && typeof record.received_at === 'string')
    record.received_on = record.received_at.slice(0, 10);
  if (record.received_on === undefined) record.received_on_missing ??= why('received_on', 'received_at');
  if (record.facility !== undefined) (record.facility as Json).operator_level ??= 'unknown';
  for (const paper of record.instruments as Json[])
    if (paper.dated_on === undefined) paper.dated_on_missing ??= why('instrument_dated_on');
}

function fieldsOf(values: ByColumn): Json {
  const fields: Json = {};
  for (const { column, steps } of requestPlan().columns)
    if (values.has(column)) fields[steps.at(-1) as string] = values.get(column);
  return fields;
}
