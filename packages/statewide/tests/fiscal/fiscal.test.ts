import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLaw, foldRecords } from '@daybook/reports';
import type { Agency, Jurisdiction } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { fiscalOf } from '../../src/fiscal/fiscal-of.ts';
import { fiscalPrintable } from '../../src/fiscal/fiscal-printable.ts';
import { readMoney } from '../../src/fiscal/read-money.ts';
import { duckdbOf } from '../support/duckdb-of.ts';

const examples = fileURLToPath(new URL('../../../../schemas/v1/examples/', import.meta.url));
const records = <T>(name: string) =>
  readFileSync(`${examples}${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const law = createLaw({
  profiles: [JSON.parse(readFileSync(`${examples}law/us-zz.json`, 'utf8'))],
  jurisdictions: foldRecords(records<Jurisdiction>('jurisdictions.ndjson') as never).current as never,
  agencies: foldRecords(records<Agency>('agencies.ndjson') as never).current as never,
});

/** Larkmere keeps local means out since August 2024; Ostrand keeps nothing out. */
const LARKMERE = 'us-zz-fbqnlriq';
const OSTRAND = 'us-zz-znnyprhs';

interface Line {
  readonly agency?: string;
  readonly quarter?: string;
  readonly period?: string;
  readonly category?: string;
  readonly source?: string;
  readonly flow?: string;
  readonly value?: number | bigint | null;
  readonly kind?: string;
}

const line = (said: Line) => {
  const {
    agency = LARKMERE,
    quarter = '2026-Q1',
    category = 'personnel-overtime',
    source = 'local-general-fund',
  } = said;
  const { flow = 'expense', value = 1000, kind = 'own-log', period = quarter } = said;
  return {
    ...{ state: 'ZZ', quarter, period, agency_id: agency, source_kind: kind, table_id: 'expenditures' },
    ...{ measure: 'expenditures', unit: 'cents', value },
    cell: `cost_category=${category};money_source=${source};money_flow=${flow};cost_basis=ledger`,
  };
};

const fiscal = async (lines: readonly Line[], known = true) =>
  fiscalOf(await readMoney(await duckdbOf({ measures: lines.map(line) })), known ? law : undefined);

describe('money by source', () => {
  test('adds up over agencies and never over flows, sources or kinds of source', async () => {
    const { sums } = await fiscal([
      { value: 1000 },
      { value: 250, category: 'training' },
      { value: 30, agency: OSTRAND },
      { value: 7, flow: 'reimbursement-received' },
      { value: 5, source: 'scaap' },
      { value: 3, kind: 'state-release' },
    ]);
    expect(
      sums.map(({ source_kind, money_flow, money_source, agencies, cents }) => [
        source_kind,
        money_flow,
        money_source,
        agencies,
        cents,
      ]),
    ).toEqual([
      ['own-log', 'expense', 'local-general-fund', 2, 1280n],
      ['own-log', 'expense', 'scaap', 1, 5n],
      ['own-log', 'reimbursement-received', 'local-general-fund', 1, 7n],
      ['state-release', 'expense', 'local-general-fund', 1, 3n],
    ]);
  });

  test('is exact past 2⁵³, also where it is printed', async () => {
    const found = await fiscal([{ value: 9_007_199_254_740_993n }, { value: 2, agency: OSTRAND }]);
    expect(found.sums[0]?.cents).toBe(9_007_199_254_740_995n);
    const print = { lang: 'en', coverage: [], quarters: ['2026-Q1'], on: '2026-08-01' } as const;
    const { printout, figures, record } = await fiscalPrintable(found, print);
    expect(JSON.stringify(printout)).toContain('$90,071,992,547,409.95');
    expect(figures.rows.flat()).toContain('9007199254740993');
    expect(JSON.stringify(record)).toContain('"9007199254740995"');
  });

  test('a line without an amount is counted, and is not zero', async () => {
    const { lines, sums } = await fiscal([{ value: null }, { value: 4, category: 'training' }]);
    expect(lines.map(({ cents }) => cents)).toEqual([null, 4]);
    expect(sums).toMatchObject([{ cents: 4n, without_amount: 1 }]);
  });

  test('months stand in where the quarter has no report of its own, and never beside it', async () => {
    const months: Line[] = [
      { period: '2026-01', value: 10 },
      { period: '2026-02', value: 20 },
    ];
    expect((await fiscal(months)).sums[0]?.cents).toBe(30n);
    expect((await fiscal([...months, { value: 90 }])).sums[0]?.cents).toBe(90n);
    expect((await fiscal([...months, { period: '2026', value: 500 }])).sums[0]?.cents).toBe(30n);
  });
});

describe('a firewall', () => {
  test('asks of local money for what a provision keeps local means out of, and names it', async () => {
    const { flags } = await fiscal([{ category: 'personnel-overtime' }]);
    expect(flags).toMatchObject([{ provision: 'no-local-personnel', in_force: 'whole-quarter' }]);
    expect(flags[0]?.citation).toMatch(/Larkmere County Ordinance/);
  });

  test.each<[string, Line]>([
    ['money of others', { source: 'fed-287g-salary' }],
    ['what comes in', { flow: 'reimbursement-received' }],
    ['what the log itself costs', { category: 'admin-reporting' }],
    ['an amount of zero', { value: 0 }],
    ['a place that keeps nothing out', { agency: OSTRAND }],
    ['the time before the provision', { quarter: '2024-Q1' }],
  ])('asks nothing of %s', async (_, said) => {
    const { flags, without_law } = await fiscal([said]);
    expect([flags, without_law]).toEqual([[], []]);
  });

  test('that began within the quarter says so', async () => {
    expect((await fiscal([{ quarter: '2024-Q3' }])).flags).toMatchObject([{ in_force: 'part-of-quarter' }]);
  });

  test('of which nobody knows is no answer: the agency is named', async () => {
    expect(await fiscal([{}], false)).toMatchObject({ flags: [], without_law: [LARKMERE] });
    expect((await fiscal([{ agency: 'us-zz-aaaaaaaa' }])).without_law).toEqual(['us-zz-aaaaaaaa']);
  });
});
