import { wholeNumber } from '../engine/whole-number.ts';
import type { Figure } from './figure.ts';
import type { StateTotal } from './state-total.ts';

/**
 * Adds published figures up over agencies: within one state, one period of one name, and one kind of source. Quarters are
 * not added to years nor logs to releases, and what does not add over agencies is left out. The same rows as the query
 * `state-totals` gives on the dataset.
 *
 * @param figures each published figure once, in the revision in force.
 */
export function stateTotals(figures: readonly Figure[]): StateTotal[] {
  const sums = new Map<string, Sum>();
  const tables = new Map<string, Set<string>>();
  const open = new Map<string, Set<string>>();
  const reporters = new Map<string, Set<string>>();
  for (const figure of figures) {
    join(reporters, reportersOf(figure), figure.agency_id);
    if (!isBeside(figure)) join(reporters, periodOf(figure), figure.agency_id);
    if (!figure.adds_over_agencies) continue;
    const table = `${periodOf(figure)}\n${figure.table_id}`;
    const key = `${table}\n${figure.measure}\n${figure.unit}\n${figure.cell}`;
    const sum = sums.get(key) ?? {
      figure,
      table,
      value: undefined,
      known: new Set(),
      withheld: new Set(),
      missing: new Set(),
      open: new Set(),
    };
    sums.set(key, sum);
    add(sum, figure);
    join(tables, table, figure.agency_id);
    if (figure.is_complete) continue;
    sum.open.add(figure.agency_id);
    join(open, table, figure.agency_id);
  }
  const sizeOf = (sets: ReadonlyMap<string, ReadonlySet<string>>, key: string) => sets.get(key)?.size ?? 0;
  return [...sums.values()]
    .map((sum) => {
      const without =
        sizeOf(reporters, (isBeside(sum.figure) ? reportersOf : periodOf)(sum.figure)) - sizeOf(tables, sum.table);
      return totalOf(sum, without + sizeOf(open, sum.table) - sum.open.size);
    })
    .sort(compareTotals);
}

function join(sets: Map<string, Set<string>>, key: string, agency: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(agency));
}

interface Sum {
  readonly figure: Figure;
  readonly table: string;
  value: bigint | undefined;
  readonly known: Set<string>;
  readonly withheld: Set<string>;
  readonly missing: Set<string>;
  /** Agencies that show the cell in a table that is not complete. */
  readonly open: Set<string>;
}

/** Who states context or money alone counts no requests, and hides none. */
const isBeside = ({ table_id }: Figure) => table_id === 'context' || table_id === 'expenditures';

/** All who reported anything. */
const reportersOf = (figure: Figure) => `${periodOf(figure)}\n`;

/** What agencies are compared within: one state, kind of source and period. */
function periodOf({ state, source_kind, period, period_start_on, period_end_on }: Figure): string {
  return [state, source_kind, period, period_start_on, period_end_on].join('\n');
}

function add(sum: Sum, { agency_id, value, withheld }: Figure): void {
  if (value !== null) {
    sum.value = (sum.value ?? 0n) + BigInt(value);
    sum.known.add(agency_id);
  } else (withheld === null ? sum.missing : sum.withheld).add(agency_id);
}

function totalOf({ figure, value, ...agencies }: Sum, notShown: number): StateTotal {
  const { state, source_kind, period, period_start_on, period_end_on, table_id, measure, unit, cell } = figure;
  const [known, withheld, missing] = [agencies.known.size, agencies.withheld.size, agencies.missing.size];
  return {
    state,
    source_kind,
    period,
    period_start_on,
    period_end_on,
    table_id,
    measure,
    unit,
    cell,
    value: value === undefined ? null : wholeNumber(value),
    known,
    withheld,
    missing,
    not_shown: notShown,
    is_lower_bound: withheld + missing + notShown > 0,
  };
}

const keys = ['state', 'source_kind', 'period_start_on', 'period', 'table_id', 'measure', 'unit', 'cell'] as const;

function compareTotals(a: StateTotal, b: StateTotal): number {
  for (const key of keys) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}
