import type { Agency, AgencyId, Request } from '@daybook/types';
import { type CountedPaper, compareCells } from './compare-cells.ts';
import { createFacilityFinder } from './create-facility-finder.ts';
import type { FacilitySpelling } from './facility-spelling.ts';
import type { PaperKind } from './gap.ts';
import type { LoggedPaper } from './logged-paper.ts';
import { type LogEntry, loggedPapers } from './logged-papers.ts';
import { monthsBetween } from './months-between.ts';
import { quarterOf } from './quarter-of.ts';
import type { Reconciliation, SetAside, UnknownSpelling } from './reconciliation.ts';

interface ReconcileOptions {
  readonly agency_id: AgencyId;
  /** Records of agencies, by whose facilities ICE's rows are told apart. */
  readonly agencies: readonly Agency[];
  readonly spellings?: readonly FacilitySpelling[];
  /** First and last month to compare; what both sides cover where nothing is said. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Takes a log and a release record by record, in any order, and sets them side by side. */
export interface Reconciler {
  /** An entry of any own log; those of other agencies are passed over. */
  takeLogged(entry: LogEntry): void;
  /** A row of a federal release of detainers. */
  takeReleased(row: Request): void;
  /** A log without a detainer is set beside the release too. Nothing where both share no month, or nobody says which. */
  finish(): Reconciliation | undefined;
}

/**
 * Sets one agency's log beside ICE's release of detainers: for each facility, month and kind of paper how many both count.
 * No paper is joined to another: nothing but counts is compared. Its memory grows with the agency's own entries and with
 * the cells of the release, not with its rows.
 */
export function createReconciler({ agency_id, agencies, spellings = [], from, to }: ReconcileOptions): Reconciler {
  const facilityOf = createFacilityFinder(agency_id, agencies, spellings);
  const entries = new Map<string, LogEntry>();
  const released = new Map<string, CountedPaper & { count: number }>();
  const atIce: Partial<Record<SetAside, number>> = {};
  const unknown = new Map<string, { as_listed: string; state: string; rows: number }>();
  const releases = new Set<string>();
  let rows = 0;
  let span: { first: string; last: string } | undefined;
  return {
    takeLogged(entry) {
      if (entry.agency_id !== agency_id) return;
      const id = entry.view === 'public' ? entry.public_id : entry.request_id;
      const before = entries.get(id);
      if (before === undefined || before.revision < entry.revision) entries.set(id, entry);
    },
    takeReleased(row) {
      rows += 1;
      if (row.source.release_id !== undefined) releases.add(row.source.release_id);
      const dated = row.instruments[0]?.dated_on;
      const month = dated?.slice(0, 7);
      if (month !== undefined)
        span = { first: smaller(month, span?.first ?? month), last: larger(month, span?.last ?? month) };
      const found = facilityOf(row);
      const kind = row.asks[0]?.ask;
      const why: SetAside | undefined =
        typeof found === 'string'
          ? found
          : month === undefined
            ? 'without-date'
            : kind === 'hold-custody' || kind === 'notify-release'
              ? undefined
              : 'form-unknown';
      if (found === 'facility-unknown') {
        const { as_listed = '', state = '' } = row.facility ?? {};
        const key = `${state}|${as_listed}`;
        const spelling = unknown.get(key) ?? { as_listed, state, rows: 0 };
        spelling.rows += 1;
        unknown.set(key, spelling);
      }
      if (why !== undefined || typeof found === 'string') {
        addTo(atIce, why ?? 'facility-unknown');
        return;
      }
      const paper = { facility_id: found.facility_id, period: month as string, kind: kind as PaperKind };
      const key = `${paper.facility_id}|${paper.period}|${paper.kind}`;
      const cell = released.get(key) ?? { ...paper, count: 0 };
      cell.count += 1;
      released.set(key, cell);
    },
    finish() {
      const inLog: Partial<Record<SetAside, number>> = {};
      const papers: LoggedPaper[] = [];
      const covered = new Set<string>();
      for (const entry of entries.values()) {
        const some = loggedPapers(entry);
        const month = monthOfEntry(entry);
        if (month !== undefined) covered.add(month);
        if (typeof some === 'string') addTo(inLog, some);
        else papers.push(...some);
      }
      const determined = papers.filter(({ isUndetermined }) => !isUndetermined);
      // As fine as most of the log shows; the few that show less are undetermined within their quarter.
      const isMost = (some: readonly LoggedPaper[]) => some.length * 2 >= determined.length;
      const period = isMost(determined.filter(({ placed }) => !placed.includes('Q'))) ? 'month' : 'quarter';
      const by_facility = isMost(determined.filter(({ facility_id }) => facility_id !== undefined));
      const logMonths = [...covered].flatMap((name) => (name.includes('Q') ? monthsOfQuarter(name) : [name])).sort();
      const first = from ?? larger(logMonths[0], span?.first);
      const last = to ?? smaller(logMonths.at(-1), span?.last);
      if (first === undefined || last === undefined || first > last || span === undefined) return undefined;
      const months = new Set(monthsBetween(first, last));
      const isInside = (placed: string) =>
        placed.includes('Q') ? monthsOfQuarter(placed).every((one) => months.has(one)) : months.has(placed.slice(0, 7));
      const place = (placed: string) => (period === 'quarter' ? quarterOf(placed) : placed.slice(0, 7));
      const compared: (CountedPaper & { by: LoggedPaper['by'] })[] = [];
      const slack = new Map<string, { quarter: string; kind: string; entries: number }>();
      for (const { kind, placed, by, facility_id, isUndetermined } of papers) {
        const isCoarse = (by_facility && facility_id === undefined) || (period === 'month' && placed.includes('Q'));
        if (!isInside(placed) || (period === 'quarter' && !isInside(quarterOf(placed)))) addTo(inLog, 'outside-months');
        else if (isUndetermined || isCoarse) {
          const quarter = quarterOf(placed);
          const one = slack.get(`${quarter} ${kind}`) ?? { quarter, kind, entries: 0 };
          one.entries += 1;
          slack.set(`${quarter} ${kind}`, one);
        } else compared.push({ facility_id: by_facility ? (facility_id ?? '') : '', period: place(placed), kind, by });
      }
      let atIceCompared = 0;
      const theirs = new Map<string, CountedPaper & { count: number }>();
      for (const cell of released.values()) {
        const inside = isInside(cell.period) && (period === 'month' || isInside(quarterOf(cell.period)));
        if (!inside) {
          addTo(atIce, 'outside-months', cell.count);
          continue;
        }
        atIceCompared += cell.count;
        const placed = { ...cell, facility_id: by_facility ? cell.facility_id : '', period: place(cell.period) };
        const key = `${placed.facility_id}|${placed.period}|${placed.kind}`;
        theirs.set(key, { ...placed, count: cell.count + (theirs.get(key)?.count ?? 0) });
      }
      const undetermined = [...slack.values()].sort((a, b) => (a.quarter + a.kind < b.quarter + b.kind ? -1 : 1));
      const { gaps, equal_cells, matched } = compareCells(compared, [...theirs.values()], undetermined);
      const sum = (part: 'only_in_log' | 'only_at_ice') => gaps.reduce((all, gap) => all + gap[part], 0);
      const received = compared.filter(({ by }) => by === 'received').length;
      return {
        ...{ agency_id, from: first, to: last, level: { by_facility, period } },
        logged: { all: entries.size, compared: compared.length, set_aside: inLog },
        released: { all: rows, compared: atIceCompared, set_aside: { ...atIce }, release_ids: [...releases].sort() },
        dates: { on_paper: compared.length - received, received },
        ...{ matched, only_in_log: sum('only_in_log'), only_at_ice: sum('only_at_ice'), explained: 0 },
        ...{ undetermined, gaps, equal_cells },
        months_without_entries: [...months].filter((month) => !logMonths.includes(month)),
        unknown_spellings: inOrder([...unknown.values()], agencies.find((one) => one.agency_id === agency_id)?.state),
      };
    },
  };
}

function monthOfEntry(entry: LogEntry): string | undefined {
  if (entry.view === 'public') return entry.received_month ?? entry.received_quarter;
  return entry.received_on?.slice(0, 7);
}

function monthsOfQuarter(quarter: string): string[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return [0, 1, 2].map((at) => `${quarter.slice(0, 4)}-${String(first + at).padStart(2, '0')}`);
}

function addTo(counts: Partial<Record<SetAside, number>>, why: SetAside, count = 1): void {
  counts[why] = (counts[why] ?? 0) + count;
}

/** Those of the agency's own state first, the most frequent first. */
function inOrder(spellings: readonly UnknownSpelling[], state: string | undefined): UnknownSpelling[] {
  return [...spellings].sort(
    (a, b) =>
      Number(b.state === state) - Number(a.state === state) || b.rows - a.rows || (a.as_listed < b.as_listed ? -1 : 1),
  );
}

function smaller(one: string, other: string): string;
function smaller(one: string | undefined, other: string | undefined): string | undefined;
function smaller(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one < other ? one : other;
}

function larger(one: string, other: string): string;
function larger(one: string | undefined, other: string | undefined): string | undefined;
function larger(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : one > other ? one : other;
}
