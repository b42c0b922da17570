import { join } from 'node:path';
import { openDataset, readTotals } from '@daybook/statewide/duckdb';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../statewide/tests/made-up/made-up-state.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder } = madeFolder();
const state = join(folder, 'state');

beforeAll(async () => {
  await madeUpState(folder, { agencies: 3, quarters: ['2026-Q1', '2026-Q2'], asks: 40, showsPeople: true });
  const built = [
    'statewide',
    'build',
    join(folder, 'publications'),
    '--out',
    state,
    '--today',
    '2026-12-31',
    '--quiet',
  ];
  expect((await daybook(...built)).code).toBe(0);
}, 60_000);

describe('daybook statewide totals', () => {
  test('says coverage first, then each sum with how many agencies are in it', async () => {
    const { code, out, talk } = await daybook('statewide', 'totals', state, '--quarter', '2026-Q1');
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out.indexOf('Nobody said who was expected to report')).toBeLessThan(out.indexOf('How many were open'));
    expect(out).toMatch(/Received · 1\d\d\n +3 {2}Agencies that tell it/);
    expect(out).not.toContain('2026-Q2');
  });

  test('writes every sum to a data file, one row each', async () => {
    const { out } = await daybook('statewide', 'totals', state, '--format', 'csv');
    const { engine, close } = await openDataset(state);
    const totals = await readTotals(engine);
    close();
    const [heading, ...rows] = out.trim().split(/\r?\n/);
    expect(heading).toContain('state,source_kind,period,table_id,measure,unit,cell,what,sum,value,known,withheld');
    expect(rows).toHaveLength(totals.length);
  });

  test('says in Spanish that nobody knows a figure that every agency withholds', async () => {
    const { out } = await daybook('statewide', 'totals', state, '--full', '--lang', 'es');
    expect(out).toContain('no se sabe');
    expect(out).toContain('A qué llegan los informes');
  });

  test('says which quarters there are where there is none of that name', async () => {
    const { code, talk } = await daybook('statewide', 'totals', state, '--quarter', '2019-Q1');
    expect(code).toBe(2);
    expect(talk).toContain('It has these quarters: 2026-Q1, 2026-Q2.');
  });
});
