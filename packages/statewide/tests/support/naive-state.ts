import { type ReleaseReader, releaseInMemory, sealRelease } from '@daybook/publisher';
import { parsePeriod } from '@daybook/reports';
import type { QuarterlyReport } from '@daybook/types';
import { stateStatement } from '../../src/state-release/state-statement.ts';
import { stateSums } from '../../src/state-release/state-sums.ts';
import type { MadeUpAgency } from '../made-up/made-up-agency.ts';
import { madeUpLog } from '../made-up/made-up-log.ts';
import { countedReport } from '../made-up/made-up-report.ts';
import { oversightKey, stateSettings } from './oversight.ts';

/** What a careless oversight body publishes, to whom the agencies handed all their figures. */
export interface NaiveStateAt {
  readonly agencies: readonly MadeUpAgency[];
  readonly periods: readonly string[];
  readonly asks: number;
}

/** What each agency of a made-up state knows, before anything is withheld. */
export function countedState({ agencies, periods, asks }: NaiveStateAt): QuarterlyReport[] {
  return agencies.flatMap((agency) =>
    periods.map((quarter) => {
      const published_on = parsePeriod(quarter)?.end_on ?? '';
      return countedReport(madeUpLog('zephyra', agency, quarter, asks), { agency, quarter, published_on });
    }),
  );
}

/** The true totals of a made-up state; only those under the threshold are withheld. */
export async function naiveState(at: NaiveStateAt): Promise<ReleaseReader> {
  const { periods } = at;
  const reports = countedState(at);
  const settings = stateSettings(periods);
  const on = settings.published_at.slice(0, 10);
  const sums = stateSums({ reports, periods, jurisdiction_id: 'us-state-99', on, office: settings.office, small_cell: 11, dropped: new Set() }); // biome-ignore format: one call
  const withheld = sums.reports.map((report) => ({
    ...report,
    // Another body's report of the same state: it does not replace the careful one.
    report_id: `${report.report_id}-naive`,
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ value, ...row }) =>
        table.table_id.startsWith('people-by-') && value !== undefined && value > 0 && value < 11
          ? { ...row, withheld: 'protected' as const }
          : { ...row, ...(value === undefined ? {} : { value }) },
      ),
    })),
  }));
  const files = withheld.map((report) => ({
    path: `reports/${report.period.name}.json`,
    bytes: Buffer.from(JSON.stringify(report)),
    media_type: 'application/json',
    contains: 'report' as const,
    resource: { name: report.report_id },
  }));
  const statement = stateStatement(settings, {
    publisher: oversightKey.agency_id,
    agencies: sums.agencies,
    sources: [],
    reports: withheld,
    report_changes: [],
    previous: undefined,
  });
  const thresholds = { k_anonymity: 5, small_cell: 11 };
  const stated = { ...statement, thresholds, embargo_days: 30 };
  return releaseInMemory('naive', await sealRelease(files, stated, { name: 'naive', title: 'Naive' }, oversightKey));
}
