import type { CellValue, UNREAD } from '../../../cells/cell-value.ts';
import type { At } from '../../../importing/import-log.ts';
import type { PlannedEntry } from '../reading/planned-map.ts';
import type { ReadRow, RowValue } from '../reading/read-row.ts';
import { combined } from './combined.ts';

/** A value as a record may hold it. */
export type Given = Exclude<CellValue, undefined | typeof UNREAD>;

/** Values by their column. */
export type ByColumn = Map<string, Given>;

/** One decision, and the asks that it answers; all of them where it names none. */
interface MergedDecision {
  readonly asks: readonly string[] | undefined;
  readonly values: ByColumn;
}

/** What a column of asks says of one ask, or of all. */
interface MergedAskValue {
  readonly asks: readonly string[] | undefined;
  readonly planned: PlannedEntry;
  value: Given;
}

/** What the rows of one request say together. */
export interface MergedRows {
  readonly at: At;
  readonly rows: number;
  readonly papers: readonly ByColumn[];
  readonly asks: readonly string[];
  readonly decisions: readonly MergedDecision[];
  readonly askValues: readonly MergedAskValue[];
  readonly values: ReadonlyMap<string, { readonly planned: PlannedEntry; readonly value: Given }>;
}

/** Says that two rows of one request differ where they may not, or that something belongs to a decision that there is not. */
export type SayOfRows = (at: At, planned: PlannedEntry, reason: 'rows-of-request-differ' | 'decision-missing') => void;

/** What was told of a decision before the decision. */
interface Early extends RowValue {
  readonly at: At;
}

const isPaper = ({ planned }: RowValue) => planned.column.pointer.startsWith('/instruments/0/');
const isDecision = ({ planned }: RowValue) => planned.column.pointer.includes('/decisions/0/');
const same = (one: ByColumn, other: ByColumn) => JSON.stringify([...one]) === JSON.stringify([...other]);

/**
 * Joins the rows of one request. A paper or decision that a row repeats is one; another one is a further paper or a further
 * decision, in the order of the rows. Everything else is the request's own and must agree, unless the map says how it is
 * taken together.
 */
export function mergeRows(rows: readonly ReadRow[], say: SayOfRows): MergedRows {
  const papers: ByColumn[] = [];
  const asks = new Set<string>();
  const decisions: MergedDecision[] = [];
  const own = new Map<string, { planned: PlannedEntry; value: Given } | 'differs'>();
  const ofAsks = new Map<string, MergedAskValue | 'differs'>();
  const early: Early[] = [];
  let lastAsk: string | undefined;
  for (const { at, values, asks: listed } of rows) {
    const ask = values.find(({ planned }) => planned.entry.column === 'ask')?.value as string | undefined;
    lastAsk = ask ?? lastAsk;
    if (ask !== undefined) asks.add(ask);
    for (const one of listed) asks.add(one);
    addPaper(papers, values.filter(isPaper));
    addDecisions(
      decisions,
      values.filter(isDecision).map((given) => ({ ...given, at })),
      lastAsk,
      early,
    );
    for (const given of values) {
      if (isPaper(given) || isDecision(given) || given.planned.entry.column === 'ask') continue;
      const { planned, value } = given;
      const isOfAsks = planned.column.depth > 0;
      const named = planned.entry.asks ?? (lastAsk === undefined ? undefined : [lastAsk]);
      const key = isOfAsks ? `${planned.entry.column}\n${(named ?? []).join()}` : planned.entry.column;
      const into: Map<string, { planned: PlannedEntry; value: Given } | 'differs'> = isOfAsks ? ofAsks : own;
      const before = into.get(key);
      if (before === 'differs') continue;
      const joined = before === undefined ? value : combined(planned, before.value, value);
      if (joined === undefined) say(at, planned, 'rows-of-request-differ');
      if (joined === undefined) into.set(key, 'differs');
      else
        into.set(
          key,
          isOfAsks ? ({ planned, value: joined, asks: named } as MergedAskValue) : { planned, value: joined },
        );
    }
  }
  for (const { at, planned } of early) say(at, planned, 'decision-missing');
  const kept = [...own].flatMap(([key, one]) => (one === 'differs' ? [] : [[key, one] as const]));
  return {
    at: (rows[0] as ReadRow).at,
    rows: rows.length,
    papers,
    asks: [...asks],
    decisions,
    askValues: [...ofAsks.values()].filter((one) => one !== 'differs'),
    values: new Map(kept),
  };
}

/** A row that names no paper tells more of the last one. */
function addPaper(papers: ByColumn[], values: readonly RowValue[]): void {
  const paper: ByColumn = new Map(values.map(({ planned, value }) => [planned.entry.column, value]));
  if (!paper.has('instrument')) {
    const last = papers.at(-1);
    for (const { planned, value } of values)
      if (last !== undefined && planned.at.length > 0 && !last.has(planned.entry.column))
        last.set(planned.entry.column, value);
    return;
  }
  if (!papers.some((other) => same(other, paper))) papers.push(paper);
}

/** The decisions of a row, by the asks that its columns name; what tells no decision tells more of the last one. */
function addDecisions(
  decisions: MergedDecision[],
  values: readonly Early[],
  lastAsk: string | undefined,
  early: Early[],
): void {
  const decided = values.filter(({ planned }) => planned.entry.column === 'decision');
  const sides = [
    ...new Map(decided.map(({ planned: { entry } }) => [JSON.stringify(entry.asks), entry.asks])).values(),
  ];
  if (sides.length === 0) {
    const last = decisions.at(-1);
    for (const given of values) {
      const { planned, value } = given;
      if (planned.at.length === 0) continue;
      if (last === undefined) early.push(given);
      else if (!last.values.has(planned.entry.column)) last.values.set(planned.entry.column, value);
    }
    return;
  }
  for (const asks of sides) {
    const alike = (other: readonly string[] | undefined) => JSON.stringify(other) === JSON.stringify(asks);
    const mine = [...early, ...values].filter(({ planned: { entry } }) =>
      entry.column === 'decision' ? alike(entry.asks) : entry.asks === undefined || alike(entry.asks),
    );
    const made: MergedDecision = {
      asks: asks ?? (lastAsk === undefined ? undefined : [lastAsk]),
      values: new Map(mine.map(({ planned, value }) => [planned.entry.column, value])),
    };
    const last = decisions.findLast((one) => JSON.stringify(one.asks) === JSON.stringify(made.asks));
    if (last === undefined || !same(last.values, made.values)) decisions.push(made);
  }
  early.length = 0;
}
