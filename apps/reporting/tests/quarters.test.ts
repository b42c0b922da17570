import { expect, test } from 'vitest';
import { certifyNone } from '../src/publishing/certify-none.ts';
import { quartersOf } from '../src/publishing/quarters-of.ts';
import { larkmereLog } from './support/larkmere.ts';
import { logged } from './support/logged.ts';
import { CLERK, key } from './support/made-store.ts';
import { publishingOffice } from './support/publishing-office.ts';

test('a quarter after the first, without an entry or a certificate, is silence: it is told until somebody speaks', async () => {
  const { store, clock, page } = publishingOffice(larkmereLog().slice(0, 2));
  const stands = () => quartersOf(store, 'America/Los_Angeles').map(({ quarter, stands }) => `${quarter} ${stands}`);
  clock.now = '2027-01-10T16:00:00.000Z';
  expect(stands()).toEqual([
    '2027-Q1 runs',
    '2026-Q4 nothing-said',
    '2026-Q3 nothing-said',
    '2026-Q2 nothing-said',
    '2026-Q1 to-publish',
  ]);
  expect(await page('/')).toContain(
    'Third quarter of 2026</a>. Nothing is logged: log what came, or certify that there was none.',
  );
  expect(await page('/quarters')).toContain('Nothing logged or certified');
  const certificate = { scopes: ['all-requests'], office: 'Records Division', certified_on: '2027-01-10' } as const;
  certifyNone(store, { key: key(1), account_id: CLERK }, { quarter: '2026-Q3', ...certificate });
  logged(
    store,
    larkmereLog().filter(({ received_on }) => received_on === '2026-06-30'),
  );
  expect(stands().slice(1, 4)).toEqual(['2026-Q4 nothing-said', '2026-Q3 to-publish', '2026-Q2 to-publish']);
  expect(await page('/')).toContain('Third quarter of 2026</a></li>');
});

test('of a gap of years the latest quarters are named, and how many more there are', async () => {
  const { clock, page } = publishingOffice(larkmereLog().slice(0, 2));
  clock.now = '2029-01-10T16:00:00.000Z';
  const home = await page('/');
  expect(home.match(/ quarter of \d{4}<\/a>/g)).toHaveLength(6);
  expect(home).toContain('Fourth quarter of 2028');
  expect(home).toContain('<a href="/quarters">Earlier ones: 6</a>');
});

test('quarters before the log began are no silence of it, and begin by the clock of the agency', () => {
  const { store, clock } = publishingOffice([]);
  // On the last evening of the year in Los Angeles it is next year in London.
  clock.now = '2027-01-01T03:00:00.000Z';
  const lines = quartersOf(store, 'America/Los_Angeles');
  expect(lines.map(({ quarter, stands }) => `${quarter} ${stands}`)).toEqual([
    '2026-Q4 runs',
    '2026-Q3 nothing-said',
    '2026-Q2 before-the-log',
    '2026-Q1 before-the-log',
    '2025-Q4 before-the-log',
  ]);
});
