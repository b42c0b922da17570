import { attackRelease, releaseInMemory } from '@daybook/publisher';
import { expect, test } from 'vitest';
import { publishedBy, publishers } from '../../publisher/tests/support/published-agency.ts';
import { prepareStateRelease } from '../src/state-release/prepare-state-release.ts';
import { oversightKey, stateSettings } from './support/oversight.ts';

test('the fictional state: three agencies, two quarters, a correction, and nothing that the state adds tells of persons', async () => {
  const published = await Promise.all(Object.values(publishers).map(publishedBy));
  const current = published.map(([, second], no) => releaseInMemory(`second ${no}`, second.files));
  const others = published.map(([first], no) => releaseInMemory(`first ${no}`, first.files));
  const periods = ['2026-Q1', '2026-Q2'];
  const facts = {
    state: 'ZZ',
    jurisdiction_id: 'us-state-99',
    name: 'Zephyra',
    coverage: [],
    said: new Map(),
  } as const;
  const prepared = await prepareStateRelease({ ...facts, releases: current }, stateSettings(periods), {
    key: oversightKey,
    others,
  });
  expect(prepared).toMatchObject({ isRefused: false, elsewhere: [], agencies: 3 });
  const asks = prepared.reports.map(({ tables }) =>
    tables.find(({ table_id }) => table_id === 'asks-by-decision-and-outcome'),
  );
  expect(asks.map((table) => table?.rows.length ?? 0).every((rows) => rows > 5)).toBe(true);
  const state = releaseInMemory('state', prepared.files);
  const { leaks, unsettled } = await attackRelease(state, { with: [...current, ...others] });
  expect({ leaks, unsettled }).toEqual({ leaks: [], unsettled: [] });
});
