import { expect, test } from 'vitest';
import { protectReports } from '../../src/protect/protect-reports.ts';
import { attackReports } from './support/attack-reports.ts';
import { madeReports } from './support/made-reports.ts';

// Minutes on a machine of its own, many more on one that others use.
const LONGEST = 2_400_000;

test(
  '10,000 tables of made-up people that the publisher protected give the attacker nothing',
  async () => {
    let tables = 0;
    for (let seed = 1000; tables < 10_000; seed++) {
      const made = madeReports(seed);
      const small_cell = 5 + (seed % 21);
      const { reports } = await protectReports(made, { small_cell });
      expect({ seed, ...(await attackReports(reports, small_cell)) }).toEqual({ seed, leaks: [], unsettled: [] });
      tables += made.length * 3;
    }
  },
  LONGEST,
);
