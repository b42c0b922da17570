import { protectReports } from '@daybook/publisher';
import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import type { Figure, Row } from '../row.ts';

const REGIONS = ['central-america', 'south-america', 'caribbean', 'eastern-asia', 'southern-asia', 'western-africa'];
const OUTCOMES = ['released-no-ice', 'transferred-to-ice-at-release', 'transferred-after-hold', 'ice-arrest-nearby', 'released-to-other-agency']; // biome-ignore format: one list

export const smallCells: Row = {
  name: 'small-cells',
  title: 'Protecting the figures about people of one quarter (120 figures) and of a state in a year (1,000)',
  async run() {
    return [
      await protectedIn(['2026-Q1'], 4, 2),
      await protectedIn(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026'], 7, 30),
    ];
  },
};

async function protectedIn(periods: readonly string[], agencies: number, goal: number): Promise<Figure> {
  const reports = Array.from({ length: agencies }, (_, agency) =>
    periods.map((period) => reportOf(agency, period)),
  ).flat();
  const figures = reports.length * REGIONS.length * OUTCOMES.length;
  const started = performance.now();
  const made = await protectReports(reports, { small_cell: 11 });
  const seconds = (performance.now() - started) / 1000;
  const withheld = made.reports.reduce((sum, { protection }) => sum + (protection?.withheld_cells ?? 0), 0);
  if (withheld === 0) throw new Error('Nothing was withheld: there was nothing to protect.');
  return {
    what: `${figures} figures, ${withheld} withheld`,
    value: `${seconds.toFixed(2)} s`,
    goal: `≤ ${goal} s`,
    reached: seconds <= goal,
  };
}

/** A made-up report; a year is the sum of its quarters. */
function reportOf(agency: number, period: string): QuarterlyReport {
  const quarters = period.length === 4 ? [1, 2, 3, 4] : [Number(period.at(-1))];
  const rows = REGIONS.flatMap((region, at) =>
    OUTCOMES.map((outcome, other) => {
      const value = quarters.reduce((sum, quarter) => sum + count(agency, quarter, at, other), 0);
      return { region, outcome, value };
    }),
  );
  const all = OUTCOMES.map((outcome) => {
    const value = rows.reduce((sum, row) => sum + (row.outcome === outcome ? row.value : 0), 0);
    return { outcome, value };
  });
  const table = (measure: string, dimensions: readonly string[], of: readonly object[]) =>
    ({ table_id: measure, measure, dimensions, complete: true, rows: of }) as unknown as QuarterlyReportTable;
  return {
    report_id: `${agency} ${period}`,
    revision: 1,
    agency_id: `us-zz-aaaaaaa${agency}`,
    period: { name: period },
    tables: [
      table('custody-ends', ['outcome'], all),
      table(
        'people-by-region',
        ['region', 'outcome'],
        rows.filter(({ value }) => value > 0),
      ),
    ],
  } as unknown as QuarterlyReport;
}

/** Few in most places and many in some, always the same. */
function count(agency: number, quarter: number, region: number, outcome: number): number {
  const mixed =
    Math.imul(agency * 7919 + quarter * 104_729 + region * 1_299_709 + outcome * 15_485_863 + 1, 0x9e3779b1) >>> 0;
  return Math.floor((mixed / 2 ** 32) ** 3 * 120) >> outcome;
}
