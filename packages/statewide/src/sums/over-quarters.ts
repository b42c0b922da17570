import type { QuarterlyReport } from '@daybook/types';
import { stateOf } from '../ingest/state-of.ts';
import { figuresOf } from './figures-of.ts';
import type { StateTotal } from './state-total.ts';
import { stateTotals } from './state-totals.ts';

/** What the quarterly reports of one state and kind of source come to, over all quarters in hand. */
export interface OverQuarters {
  readonly state: string;
  readonly source_kind: string;
  /** The quarters, earliest first: `2026-Q1`. */
  readonly quarters: readonly string[];
  readonly reports: number;
  /** Quarters of agencies for which no report is in hand, where the others have one: they are in no sum. */
  readonly absent: number;
  /** As of a state; what is said there of agencies is said here of reports. */
  readonly totals: readonly StateTotal[];
}

/**
 * Adds quarters up, of each report the version that counts. Only what adds over time is added, and only quarters: a year
 * beside its quarters would count them twice. Of a single quarter there is nothing to add.
 */
export function overQuarters(used: readonly QuarterlyReport[]): OverQuarters[] {
  const groups = new Map<string, QuarterlyReport[]>();
  for (const report of used) {
    if (!/^\d{4}-Q[1-4]$/.test(report.period.name) || report.basis.kind === 'context-only') continue;
    const key = `${stateOf(ownerOf(report))} ${report.source_kind}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap((reports) => {
    const quarters = [...new Set(reports.map(({ period }) => period.name))].sort();
    const [first] = reports;
    if (first === undefined || quarters.length < 2) return [];
    const state = stateOf(ownerOf(first));
    const owners = new Set(reports.map(ownerOf)).size;
    const figures = reports.flatMap((report) =>
      figuresOf(report, state)
        .filter((figure) => figure.adds_over_time && isMain(figure))
        .map((figure) => ({
          ...figure,
          // Each report stands for itself: what one quarter of an agency does not tell, another may.
          ...{ agency_id: `${figure.agency_id} ${figure.period}`, period: 'all' },
          ...{ period_start_on: '', period_end_on: '' },
        })),
    );
    const { source_kind } = first;
    const absent = owners * quarters.length - reports.length;
    return [{ state, source_kind, quarters, reports: reports.length, absent, totals: stateTotals(figures) }];
  });
}

const ownerOf = ({ agency_id, jurisdiction_id }: QuarterlyReport) => agency_id ?? jurisdiction_id ?? '';

/** The figures that a reader wants over time: what came, what was decided, who was handed over. */
const isMain = ({ table_id, measure }: { readonly table_id: string; readonly measure: string }) =>
  table_id === 'balance' || MAIN.has(measure);

const MAIN: ReadonlySet<string> = new Set(['requests-received', 'asks-received', 'transfers-to-ice']);
