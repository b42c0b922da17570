import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import type { Published } from '../../src/attack/reading/published.ts';

/** Reports as the attacker of a release reads them. */
export function publishedAs(reports: readonly QuarterlyReport[], agencies: readonly string[]): Published {
  const name = 'a release';
  return {
    name,
    paths: [],
    stated: { agencies, published_on: '2027-03-01' },
    parts: [],
    log: [],
    tables: [],
    records: [],
    documents: new Map(),
    reports: reports.map((report) => {
      const { start_on, end_on } = parsePeriod(report.period.name) ?? {};
      return {
        ...report,
        release: name,
        path: `${report.report_id}.json`,
        source_kind: 'own-log',
        period: report.period.name,
        start_on,
        end_on,
        record: { basis: { kind: 'derived' }, rates: [] },
        tables: report.tables.map((table) => ({
          ...table,
          kind: 'flow',
          placed_by: 'custody-end',
          adds_over_time: true,
          adds_over_agencies: true,
          rows: table.rows.map((row) => ({ ...row, codes: table.dimensions.map((dimension) => row[dimension] ?? '') })),
        })),
      };
    }),
  } as unknown as Published;
}
