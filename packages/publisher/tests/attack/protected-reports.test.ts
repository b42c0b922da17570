import type { QuarterlyReport } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { protectReports } from '../../src/protect/protect-reports.ts';
import { attackReports } from './support/attack-reports.ts';
import { madeReports } from './support/made-reports.ts';

const seeds = Array.from({ length: 6 }, (_, at) => at + 1);

/** Reports in which small figures are hidden, and no other. */
const smallHidden = (reports: readonly QuarterlyReport[]) =>
  reports.map((report) => ({
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => {
        const { value, ...rest } = row;
        const isSmall = table.table_id.startsWith('people-by') && value !== undefined && value < 11;
        return isSmall ? { ...rest, withheld: 'protected' as const } : row;
      }),
    })),
  }));

describe('reports of made-up people', () => {
  test('that the publisher protected give the attacker nothing', async () => {
    for (const seed of seeds) {
      const { reports } = await protectReports(madeReports(seed), { small_cell: 11 });
      expect({ seed, ...(await attackReports(reports)) }).toEqual({ seed, leaks: [], unsettled: [] });
    }
  });

  test('in which small figures alone are hidden are broken, most of them', async () => {
    let broken = 0;
    for (const seed of seeds) {
      const { leaks } = await attackReports(smallHidden(madeReports(seed)));
      if (leaks.length > 0) broken++;
    }
    expect(broken).toBeGreaterThan(seeds.length / 2);
  });
});
