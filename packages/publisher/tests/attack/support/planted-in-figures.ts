import type { QuarterlyReport } from '@daybook/types';
import type { PlantedLeak as Planted } from './planted-leak.ts';
import { type Plan, peopleByAge, setEnds } from './planted-release.ts';

type Ages = Parameters<typeof peopleByAge>[0];

const reportOf = ({ reports: [report] }: Plan): QuarterlyReport => {
  if (report === undefined) throw new RangeError('The plan has no report.');
  return report;
};

/** A report with people by age, and how many there are of each outcome. */
function withAges(report: QuarterlyReport, ends: Readonly<Record<string, number>>, ages: Ages): void {
  setEnds(report, ends);
  report.tables.push(peopleByAge(ages));
}

/** A table that hides four figures, safely. */
const safe = {
  ends: { 'released-no-ice': 60, 'transferred-after-hold': 70 },
  ages: {
    'released-no-ice': { '18-24': 'hidden', '25-34': 'hidden', '35-44': 30 },
    'transferred-after-hold': { '18-24': 'hidden', '25-34': 'hidden', '35-44': 40 },
  },
} as const;

/** A copy of the report for another span of time. */
function spanOf(report: QuarterlyReport, name: string, start_on: string, end_on: string): QuarterlyReport {
  const copy = structuredClone(report) as QuarterlyReport & { report_id: string; period: QuarterlyReport['period'] };
  copy.report_id = report.report_id.replace('2026-q1', name.toLowerCase());
  copy.period = { name, start_on, end_on } as QuarterlyReport['period'];
  return copy;
}

/** Leaks planted into the figures of reports. */
export const plantedInFigures: readonly Planted[] = [
  {
    way: 'small-figure-shown',
    what: 'seven people of one age, by outcome',
    plant: (plan) =>
      withAges(reportOf(plan), { 'released-no-ice': 40 }, { 'released-no-ice': { '18-24': 33, '25-34': 7 } }),
    where: /people-by-age 2026-Q1: 25-34, released-no-ice/,
  },
  {
    way: 'pinned-by-totals',
    what: 'one figure is hidden alone, and its total is published',
    plant: (plan) =>
      withAges(reportOf(plan), { 'released-no-ice': 40 }, { 'released-no-ice': { '18-24': 33, '25-34': 'hidden' } }),
    where: /people-by-age 2026-Q1: 25-34, released-no-ice/,
  },
  {
    way: 'zero-row-gives-rest',
    what: 'all other rows are zero or absent',
    plant: (plan) =>
      withAges(reportOf(plan), { 'released-no-ice': 4 }, { 'released-no-ice': { '18-24': 0, '25-34': 'hidden' } }),
    where: /people-by-age 2026-Q1: 25-34, released-no-ice/,
  },
  {
    way: 'bounded-by-sums',
    what: 'two hidden figures have little room between them',
    plant: (plan) =>
      withAges(
        reportOf(plan),
        { 'released-no-ice': 40 },
        { 'released-no-ice': { '18-24': 33, '25-34': 'hidden', '35-44': 'hidden' } },
      ),
    where: /people-by-age 2026-Q1: 35-44, released-no-ice/,
  },
  {
    way: 'rate-gives-figure',
    what: 'the minutes that are hidden stand above the line of a rate',
    plant: (plan) => {
      const report = reportOf(plan);
      (report as { rates: unknown[] }).rates = [
        ...report.rates,
        {
          ...{ rate: 'minutes-per-1000-bookings', numerator_of: 'hold-minutes', numerator: 311 },
          ...{ denominator_of: 'bookings', denominator: 1146, per: 1000, coverage_months: 3 },
        },
      ];
    },
    where: /hold-minutes 2026-Q1: transferred-after-hold/,
  },
  {
    way: 'revisions-differ',
    what: 'a corrected figure differs by two persons',
    before: (plan) => withAges(reportOf(plan), { 'released-no-ice': 30 }, { 'released-no-ice': { '18-24': 30 } }),
    plant: (plan) => {
      withAges(reportOf(plan), { 'released-no-ice': 32 }, { 'released-no-ice': { '18-24': 32 } });
      (reportOf(plan) as { revision: number }).revision = 2;
    },
    where: /people-by-age 2026-Q1: 18-24, released-no-ice/,
  },
  {
    way: 'revisions-differ',
    what: 'each version hides other figures of the same table',
    before: (plan) =>
      withAges(
        reportOf(plan),
        { 'released-no-ice': 60 },
        { 'released-no-ice': { '18-24': 20, '25-34': 'hidden', '35-44': 'hidden' } },
      ),
    plant: (plan) => {
      withAges(
        reportOf(plan),
        { 'released-no-ice': 60 },
        { 'released-no-ice': { '18-24': 'hidden', '25-34': 'hidden', '35-44': 36 } },
      );
      (reportOf(plan) as { revision: number }).revision = 2;
    },
    where: /people-by-age 2026-Q1: 25-34, released-no-ice/,
  },
  {
    way: 'periods-differ',
    what: 'a half-year shows what its second quarter hides',
    plant: (plan) => {
      const first = reportOf(plan);
      const second = spanOf(first, '2026-Q2', '2026-04-01', '2026-06-30');
      const half = spanOf(first, '2026-H1', '2026-01-01', '2026-06-30');
      withAges(first, { 'released-no-ice': 60 }, { 'released-no-ice': { '18-24': 30, '25-34': 30 } });
      withAges(second, safe.ends, safe.ages);
      withAges(
        half,
        { 'released-no-ice': 120, 'transferred-after-hold': 70 },
        {
          'released-no-ice': { '18-24': 34, '25-34': 56, '35-44': 30 },
          'transferred-after-hold': { '18-24': 'hidden', '25-34': 'hidden', '35-44': 40 },
        },
      );
      hideMinutes(half);
      plan.reports.push(second, half);
    },
    where: /people-by-age 2026-Q2: 18-24, released-no-ice/,
  },
  {
    way: 'agencies-differ',
    what: 'the state shows what one of its two agencies hides',
    plant: (plan) => withState(plan, { '18-24': 34, '25-34': 56, '35-44': 30 }),
    where: /people-by-age 2026-Q1: 18-24, released-no-ice/,
  },
  {
    way: 'agencies-differ',
    what: 'the state showed what one of its two agencies hides, until it corrected its report',
    before: (plan) => withState(plan, { '18-24': 34, '25-34': 56, '35-44': 30 }),
    plant: (plan) => withState(plan, { '18-24': 'hidden', '25-34': 'hidden', '35-44': 70 }, 40),
    where: /people-by-age 2026-Q1: 18-24, released-no-ice/,
  },
  {
    way: 'agencies-differ',
    what: 'the state shows what one of its two agencies hides, and the other corrected its report since',
    before: (plan) => withState(plan, { '18-24': 34, '25-34': 56, '35-44': 30 }),
    plant: (plan) => {
      withState(plan, {}, 40, '18-24');
      delete plan.files['reports/state.json'];
    },
    where: /people-by-age 2026-Q1: 18-24, released-no-ice/,
  },
  {
    way: 'log-gives-figure',
    what: 'the log can be counted by what a table splits',
    plant: (plan) => {
      setEnds(reportOf(plan), {});
      const asks = reportOf(plan).tables.find(({ table_id }) => table_id === 'asks-by-decision-and-outcome');
      for (const row of asks?.rows ?? [])
        if (row.ask === 'records-subpoena') {
          delete (row as { value?: number }).value;
          (row as { withheld?: string }).withheld = 'protected';
        }
      if (asks === undefined) throw new RangeError('The example has no table of asks.');
      Object.assign(asks, { dimensions: ['ask', 'decision'], rows: joined(asks.rows as never) });
    },
    where: /asks-by-decision-and-outcome 2026-Q1: records-subpoena, declined/,
  },
  {
    way: 'marks-differ',
    what: 'a hidden figure has a mark of its own',
    plant: (plan) => {
      for (const row of reportOf(plan).tables.find(({ table_id }) => table_id === 'hold-minutes')?.rows ?? [])
        Object.assign(row, { withheld: 'secondary' });
    },
    where: /hold-minutes: transferred-after-hold/,
  },
];

/** The state's report of two agencies, of which the first hides four figures; more people are of the other where it is corrected. */
function withState(
  plan: Plan,
  released: Readonly<Record<string, number | 'hidden'>>,
  more = 0,
  age: '18-24' | '35-44' = '35-44',
): void {
  const own = reportOf(plan);
  const other = spanOf(own, '2026-Q1', '2026-01-01', '2026-03-31') as QuarterlyReport & { agency_id?: string };
  const revision = more > 0 ? 2 : 1;
  Object.assign(other, { report_id: 'us-zz-znnyprhs-2026-q1-own-log', agency_id: 'us-zz-znnyprhs', revision });
  const state = spanOf(own, '2026-Q1', '2026-01-01', '2026-03-31') as QuarterlyReport & { agency_id?: string };
  const of = { report_id: 'us-state-99-2026-q1-other', jurisdiction_id: 'us-state-99', source_kind: 'other' };
  Object.assign(state, { ...of, revision });
  delete state.agency_id;
  withAges(own, safe.ends, safe.ages);
  const others: Record<string, number> = { '18-24': 30, '25-34': 30 };
  if (more > 0) others[age] = (others[age] ?? 0) + more;
  withAges(other, { 'released-no-ice': 60 + more }, { 'released-no-ice': others });
  withAges(
    state,
    { 'released-no-ice': 120 + more, 'transferred-after-hold': 70 },
    {
      'released-no-ice': released,
      'transferred-after-hold': { '18-24': 'hidden', '25-34': 'hidden', '35-44': 40 },
    },
  );
  plan.statement = { ...plan.statement, agencies: ['us-zz-fbqnlriq', 'us-zz-znnyprhs'] as never };
  plan.files['reports/state.json'] = JSON.stringify(state);
  plan.files['reports/other.json'] = JSON.stringify(other);
}

/** The minutes of a span of two quarters of which one is published would give the other. */
function hideMinutes(report: QuarterlyReport): void {
  const table = report.tables.find(({ table_id }) => table_id === 'hold-minutes');
  for (const row of table?.rows ?? []) {
    delete (row as { value?: number }).value;
    (row as { withheld?: string }).withheld = 'protected';
  }
}

type AskRow = { ask: string; decision: string; value?: number; withheld?: string };

/** The rows of a table by ask and decision alone. */
function joined(rows: readonly AskRow[]): AskRow[] {
  const all = new Map<string, AskRow>();
  for (const { ask, decision, value, withheld } of rows) {
    const key = `${ask}|${decision}`;
    const sum = (all.get(key)?.value ?? 0) + (value ?? 0);
    all.set(key, withheld === undefined ? { ask, decision, value: sum } : { ask, decision, withheld });
  }
  return [...all.values()];
}
