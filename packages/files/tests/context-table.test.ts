import type { QuarterlyReport } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileBytes, hasTable, readAll, toCsv, toTables, toWorkbook } from '../src/index.ts';
import { collect, short } from './support/reading.ts';
import { schemaFaults } from './support/schema-faults.ts';

const file = (name: string, text: string): FileBytes => ({ name, bytes: new TextEncoder().encode(text) });
const read = async (...files: FileBytes[]) => {
  const { entries, findings } = await collect(readAll(files));
  return { records: entries.map(({ record }) => record), findings, entries };
};

const HEADINGS = 'period,agency_id,item,value,missing,source_year,coverage_months,crime_basis,citation_text\n';

/** What the reader fills in and works out for an agency's first quarter. */
const FIRST_QUARTER = {
  record: 'quarterly-report',
  view: 'agency',
  standard_version: '1.0',
  revision: 1,
  report_id: 'us-zz-znnyprhs-2026-q1-other',
  source_kind: 'other',
  agency_id: 'us-zz-znnyprhs',
  period: { name: '2026-Q1', start_on: '2026-01-01', end_on: '2026-03-31' },
  time_zone_missing: 'not-applicable',
  months_covered: ['2026-01', '2026-02', '2026-03'],
  as_of: '2026-03-31',
  basis: { kind: 'context-only', releases: [], law: [] },
  nil: [],
  tables: [],
  rates: [],
  context: [],
  expenditures: [],
  agreements_in_force: [],
  policy_changes: [],
  corrections: [],
  outside_counts: [],
  not_reported: [],
};

describe('rows of context', () => {
  it('become one report for each agency and period, with everything else filled in', async () => {
    const { records, findings } = await read(
      file(
        'context.csv',
        `${HEADINGS}2026-Q1,us-zz-znnyprhs,bookings,1260,,2026,3,,Jail system\n2026-Q1,us-zz-znnyprhs,violent-crimes,,not-collected,2026,0,nibrs,\n2026-02,us-zz-znnyprhs,bookings,0,,2026,1,,\n`,
      ),
    );
    expect(findings).toEqual([]);
    expect(records[0]).toEqual({
      ...FIRST_QUARTER,
      context: [
        {
          item: 'bookings',
          value: 1260,
          unit: 'bookings',
          source_year: 2026,
          coverage_months: 3,
          citation: { text: 'Jail system' },
        },
        {
          item: 'violent-crimes',
          missing: 'not-collected',
          unit: 'offenses',
          source_year: 2026,
          coverage_months: 0,
          crime_basis: 'nibrs',
        },
      ],
    });
    expect(records[1]).toMatchObject({
      report_id: 'us-zz-znnyprhs-2026-02-other',
      period: { start_on: '2026-02-01', end_on: '2026-02-28' },
      context: [{ item: 'bookings', value: 0 }],
    });
    expect(records.flatMap((record) => schemaFaults(record))).toEqual([]);
  });

  it('of a place name its jurisdiction in the place of the agency', async () => {
    const { records } = await read(
      file(
        'context.csv',
        'period,jurisdiction_id,item,value,source_year,coverage_months\n2026,us-county-99001,population,340250,2025,12\n2026,us-county-99003,population,1200,2025,12\n',
      ),
    );
    expect(records.map(({ report_id }) => report_id)).toEqual([
      'us-county-99001-2026-other',
      'us-county-99003-2026-other',
    ]);
    expect(records.flatMap((record) => schemaFaults(record))).toEqual([]);
  });

  it('are joined by the money of the same agency and period, and money alone is a report too', async () => {
    const { records, findings } = await read(
      file('context.csv', `${HEADINGS}2026-Q1,us-zz-znnyprhs,bookings,1260,,2026,3,,\n`),
      file(
        'expenditures.csv',
        'period,agency_id,category,money_source,flow,amount_cents,basis\n2026-Q1,us-zz-znnyprhs,transport,local-general-fund,expense,125000,ledger\n2026-Q2,us-zz-znnyprhs,transport,scaap,revenue,900,estimate\n2026-Q1,us-zz-znnyprhs,medical,private,expense,0,ledger\n',
      ),
    );
    expect(findings).toEqual([]);
    expect(
      records.map(({ report_id, context, expenditures }) => [
        report_id,
        (context as unknown[]).length,
        (expenditures as { category: string }[]).map(({ category }) => category),
      ]),
    ).toEqual([
      ['us-zz-znnyprhs-2026-q1-other', 1, ['transport', 'medical']],
      ['us-zz-znnyprhs-2026-q2-other', 0, ['transport']],
    ]);
    expect(records.flatMap((record) => schemaFaults(record))).toEqual([]);
  });

  it('know the way back to their cells, and what rests on a cell that nobody filled is unread', async () => {
    const { entries } = await read(file('context.csv', `${HEADINGS}1st quarter,us-zz-znnyprhs,,12,,2026,3,,\n`));
    const [entry] = entries;
    expect(entry?.origin.locate?.('/period/name')).toEqual({ file: 'context.csv', row: 2, column: 'period' });
    expect(entry?.origin.locate?.('/context/0/value')).toEqual({ file: 'context.csv', row: 2, column: 'value' });
    expect(entry?.unread).toEqual([
      '/period/start_on',
      '/period/end_on',
      '/report_id',
      '/months_covered',
      '/as_of',
      '/context/0/unit',
    ]);
  });

  it('are known by their headings where the name of the file does not tell, and a tidy report is not taken for them', async () => {
    const known = await read(file('numbers.csv', `${HEADINGS}2026-Q1,us-zz-znnyprhs,bookings,1,,2026,3,,\n`));
    expect(known.records.map(({ record }) => record)).toEqual(['quarterly-report']);
    const tidy = await read(
      file('report.csv', 'period,agency_id,measure,unit,value,missing\n2026-Q1,us-zz-znnyprhs,holds,holds,1,\n'),
    );
    expect([tidy.records, short(tidy.findings)]).toEqual([[], ['kind-unknown headings']]);
  });
});

const line = fc
  .string({ unit: 'grapheme', minLength: 2, maxLength: 20 })
  .map((text) => `§${text.replaceAll(/[\p{C}\uFFFD]/gu, '')}§`.normalize('NFC'));
const maybe = <T>(name: string, value: fc.Arbitrary<T>) =>
  fc.option(
    value.map((one) => ({ [name]: one })),
    { nil: {} },
  );
const item = fc
  .tuple(
    fc.record({
      item: fc.constantFrom('bookings', 'violent-crimes', 'population'),
      unit: fc.constantFrom('bookings', 'persons', 'offenses'),
      source_year: fc.integer({ min: 1900, max: 2200 }),
      coverage_months: fc.integer({ min: 0, max: 12 }),
      crime_basis: fc.constantFrom('nibrs', 'srs-summary'),
    }),
    fc.oneof(fc.record({ value: fc.nat() }), fc.record({ missing: fc.constantFrom('unknown', 'not-collected') })),
    maybe('citation', fc.record({ text: line, url: fc.constant('https://example.org/a') }, { requiredKeys: ['text'] })),
  )
  .map((parts) => Object.assign({}, ...parts));
const money = fc.record({
  category: fc.constantFrom('transport', 'other'),
  money_source: fc.constantFrom('scaap', 'unknown'),
  flow: fc.constantFrom('expense', 'revenue'),
  amount_cents: fc.nat(),
  basis: fc.constantFrom('ledger', 'estimate'),
});
const release = fc.record({
  release_id: fc.constantFrom('zz-bookings-2026', 'zz-jail-2026'),
  file_sha256: fc.constant('e'.repeat(64)),
  rows: fc.nat(),
});
const anyContext = fc
  .tuple(
    fc.record({
      source_kind: fc.constantFrom('other', 'state-release'),
      context: fc.array(item, { maxLength: 4 }),
      expenditures: fc.array(money, { maxLength: 4 }),
      months_covered: fc.constantFrom(['2026-01'], ['2026-01', '2026-03']),
      as_of: fc.constantFrom('2026-03-31', '2026-05-01'),
    }),
    fc.array(release, { maxLength: 2 }),
    maybe('prepared_by_office', line),
    maybe('published_on', fc.constant('2026-05-02')),
    fc.constantFrom({ time_zone_missing: 'unknown' }, { time_zone: 'America/Denver' }),
  )
  .map(([own, releases, office, published, zone]) => {
    const { time_zone_missing: _, ...rest } = FIRST_QUARTER;
    const report_id = `us-zz-znnyprhs-2026-q1-${own.source_kind}`;
    return { ...rest, ...zone, ...office, ...published, ...own, report_id, basis: { ...rest.basis, releases } };
  });

describe('a report of context numbers', () => {
  it('comes back from CSV and XLSX as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyContext, fc.boolean(), async (report, isWorkbook) => {
        const tables = toTables([report]);
        const files = isWorkbook
          ? [{ name: 'q.xlsx', bytes: await toWorkbook(tables, new Date('2026-01-01T00:00:00Z')) }]
          : tables.map(({ name, rows }) => file(`${name}.csv`, toCsv(rows)));
        const { records, findings } = await read(...files);
        expect([records, short(findings)]).toEqual([[report], []]);
      }),
      { numRuns: 100 },
    );
  });

  it('has a table only where nothing in it would be lost', () => {
    const report = FIRST_QUARTER as unknown as Record<string, unknown>;
    const law: QuarterlyReport['basis']['law'] = [{ law_id: 'us', sha256: 'e'.repeat(64) }];
    expect(hasTable(report)).toBe(true);
    expect(hasTable({ ...report, basis: { ...FIRST_QUARTER.basis, kind: 'derived' } })).toBe(false);
    expect(hasTable({ ...report, basis: { ...FIRST_QUARTER.basis, law } })).toBe(false);
    expect(hasTable({ ...report, protection: { small_cell: 11, withheld_cells: 0 } })).toBe(false);
    expect(hasTable({ ...report, months_covered: [] })).toBe(false);
    expect(toTables([{ ...report, rates: [{ rate: 'x' }] }])).toEqual([]);
  });
});
