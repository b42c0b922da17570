import { beforeAll, expect, test } from 'vitest';
import type { AgencyQuarter } from '../../src/audit/agency-quarter.ts';
import { readAgencyQuarters } from '../../src/audit/read-agency-quarters.ts';
import { rowsBehind } from '../../src/audit/rows-behind.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { auditRows, figure } from '../support/audit-rows.ts';
import { duckdbOf } from '../support/duckdb-of.ts';

const [A, B] = ['us-zz-aaaaaaaa', 'us-zz-bbbbbbbb'];
let engine: Engine;
let all: readonly AgencyQuarter[];
const behind = async (id: string) => (await rowsBehind(engine, [id])).get(id);
const find = (id: string, quarter: string) => all.find((one) => one.agency_id === id && one.quarter === quarter);

beforeAll(async () => {
  engine = await duckdbOf(auditRows);
  all = await readAgencyQuarters(engine);
});

test('the finest rows of a table are added, and its margins and total are not added again', () => {
  expect(find(A, '2026-Q1')).toMatchObject({
    agency: 'Ostrand County Sheriff',
    agency_type: 'sheriff',
    transfers: { value: 5, months: 3, source_kind: 'own-log' },
    bookings: { value: 642 },
    requests: { value: 25 },
    custody_asks: { value: 9 },
    log: [{ direction: 'inbound', entries: 1 }],
    bases: [
      { transfer_basis: 'detainer-only', transfers: 3 },
      { transfer_basis: 'judicial-warrant', transfers: 2 },
    ],
  });
  expect(find(A, '2026-Q1')?.holds).toEqual([
    { hold_clock: 'fed-48h-business', within: 6, over: 2, unknown: 0 },
    { hold_clock: 'judicial', within: 0, over: 0, unknown: 1 },
  ]);
});

test('a count of which a part is not known is not known, and what is known of it is a lower bound', () => {
  const one = find(A, '2026-Q2');
  expect(one?.transfers).toEqual({ at_least: 4, months: 3, source_kind: 'own-log' });
  expect(one?.bookings?.value).toBeUndefined();
});

test('three months make a quarter, two are a lower bound, and a half-year is neither', () => {
  expect(find(B, '2026-Q1')?.transfers).toEqual({ value: 3, months: 3, source_kind: 'own-log' });
  expect(find(B, '2026-Q2')?.transfers).toEqual({ at_least: 2, months: 2, source_kind: 'own-log' });
});

test('a complete table without rows is zero, and figures of others stand apart from the own ones', () => {
  expect(find(B, '2026-Q1')?.custody_asks?.value).toBe(0);
  expect(find(B, '2026-Q1')?.others).toEqual([{ value: 7, months: 3, source_kind: 'federal-release' }]);
});

test('an entry counts in the quarter in which custody ended', () => {
  expect(find(A, '2026-Q2')?.log).toEqual([
    { direction: 'automatic', custody_end: 'transferred-to-ice-at-release', entries: 1 },
  ]);
});

test('bookings that the agency states go before those that others state, and the latter before none', async () => {
  const other = { source_kind: 'other', report_id: 'context' };
  const read = await readAgencyQuarters(
    await duckdbOf({
      measures: [
        figure(A, '2026-Q1', 'bookings', 'item=bookings', 100),
        figure(A, '2026-Q1', 'bookings', 'item=bookings', 200, other),
        figure(B, '2026-Q1', 'bookings', 'item=bookings', 300, other),
      ],
    }),
  );
  expect(read.map(({ bookings }) => bookings?.value)).toEqual([100, 300]);
});

test('a count that no agency can have is not known', async () => {
  const read = await readAgencyQuarters(
    await duckdbOf({ measures: [figure(A, '2026-Q1', 'transfers-to-ice', 'total', 4_000_000_000)] }),
  );
  expect(read[0]?.transfers).toEqual({ months: 3, source_kind: 'own-log' });
});

test('every number opens to the published rows behind it, and no other opens', async () => {
  const rows = await behind(`${A}:2026-Q1:transfers-per-1000-bookings`);
  expect(rows?.map(({ measure, cell, value }) => `${measure} ${cell} ${value}`)).toEqual([
    'transfers-to-ice outcome=transferred-after-hold 5',
    'transfers-to-ice total 5',
    'transfers-to-ice transfer_basis=detainer-only;outcome=transferred-after-hold 3',
    'transfers-to-ice transfer_basis=judicial-warrant;outcome=transferred-after-hold 2',
    'bookings item=bookings;source_year=2026 642',
  ]);
  expect(rows?.[0]).toMatchObject({ publication_sha256: `manifest of ${A}`, file: 'reports.ndjson', file_row: 1 });
  expect((await behind(`${A}:2026-Q2:taken-without-request`))?.map((row) => row.public_id)).toEqual(['a2']);
  expect((await behind(`${B}:2026-Q1:transfers`))?.map(({ period }) => period)).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
  ]);
  expect(await behind(`${A}:2026-Q1:custody-asks`)).toHaveLength(1);
  expect(await behind(`${A}:2026-Q1:holds-over-fed-48h-business-share`)).toHaveLength(2);
  expect(await behind(`${B}:2026-Q1:transfers-by-federal-release`)).toHaveLength(1);
  for (const id of ['', 'transfers', `${A}:2026-Q1:toString`, `${A}:2026:transfers`, "x' OR 1=1:2026-Q1:transfers"])
    expect(await behind(id)).toBeUndefined();
});
