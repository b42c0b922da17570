import {
  type Binding,
  bindingOf,
  createRegimeReport,
  nextReport,
  regimePeriod,
  shippedRegimes,
} from '@daybook/reports';
import type { Regime, Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { aRequest } from './made-up/a-request.ts';
import { aCounty, anAgency } from './made-up/an-agency.ts';

const law = (id: string) => shippedRegimes.find(({ regime_id }) => regime_id === id) as Regime;
const until = (regime: string, name: string) => regimePeriod(name, law(regime))?.end_on;

describe('a period of a reporting law', () => {
  test.each([
    ['us-il-trust-act', '2026', '2026-12-31'],
    ['us-il-trust-act', '2026-01..2026-12', '2026-12-31'],
    ['us-il-trust-act', '2026-Q1', undefined],
    ['us-il-trust-act', 'ffy-2026', undefined],
    ['us-ny-nyc-9-131', '2025-07..2026-06', '2026-06-30'],
    ['us-ny-nyc-9-131', '2026', undefined],
    ['us-ny-nyc-10-178', '2026-Q2', '2026-06-30'],
    ['us-ny-nyc-10-178', '2026-02..2026-04', undefined],
    ['us-ct-54-192h', '2026-H1', '2026-06-30'],
    ['us-ct-54-192h', '2025-11..2026-04', '2026-04-30'],
    ['us-ct-54-192h', '2026', undefined],
    ['us-or-181a-826', '2024-02', '2024-02-29'],
    ['us-nc-162-62', 'ffy-2026', '2026-09-30'],
    ['us-nc-162-62', '2026', '2026-12-31'],
    ['us-tn-7-68-105', '2026-Q3', '2026-09-30'],
    ['us-il-trust-act', '2026-12..2026-01', undefined],
    ['us-il-trust-act', 'last year', undefined],
  ])('of %s, %s ends on %s', (regime, name, end) => {
    expect(until(regime, name)).toBe(end);
  });

  test('has one name, however it was typed', () => {
    expect(regimePeriod('2025-10..2026-09', law('us-nc-162-62'))?.name).toBe('ffy-2026');
    expect(regimePeriod('2026-01..2026-06', law('us-ct-54-192h'))?.name).toBe('2026-H1');
    expect(regimePeriod('2026-02..2026-07', law('us-ct-54-192h'))?.name).toBe('2026-02..2026-07');
  });

  test('that a law does not know is refused', () => {
    const options = { agency: anAgency(), period: '2026-Q1', as_of: '2026-04-01' } as const;
    expect(() => createRegimeReport(law('us-il-trust-act'), options)).toThrow(RangeError);
  });
});

describe('the report that is due next', () => {
  test.each([
    ['us-ny-nyc-9-131', '2026-08-31', '2025-07..2026-06', '2026-09-01'],
    ['us-ny-nyc-9-131', '2026-09-01', '2025-07..2026-06', '2026-09-01'],
    ['us-ny-nyc-9-131', '2026-09-02', '2026-07..2027-06', '2027-09-01'],
    ['us-il-trust-act', '2027-01-01', '2026', '2027-03-01'],
    ['us-il-trust-act', '2027-03-02', '2027', '2028-03-01'],
    ['us-or-181a-826', '2026-03-31', '2026-02', undefined],
    ['us-ct-54-192h', '2026-07-01', '2026-H1', undefined],
  ])('of %s on %s is that of %s, by %s', (regime, today, period, due) => {
    const next = nextReport(law(regime), today);
    expect([next.period.name, next.due_on]).toEqual([period, due]);
  });
});

describe('a reporting law', () => {
  const regime = { ...law('us-il-trust-act'), law_id: 'us-zz', jurisdiction_id: 'us-state-99' } as Regime;
  const chain = { agency: anAgency(), profiles: [], jurisdictions: [aCounty({ jurisdiction_id: 'us-state-99' })] };
  test.each<[Binding, Partial<Regime>, string]>([
    ['binds', {}, '2026-01-01'],
    ['other-place', { law_id: 'us-il', jurisdiction_id: 'us-state-17' }, '2026-01-01'],
    ['other-agency-type', { reporters: { ...regime.reporters, agency_types: ['probation'] } }, '2026-01-01'],
    ['not-yet', {}, '2021-08-01'],
    ['ended', { to: '2025-12-31' }, '2026-01-01'],
    ['not-in-force', { status: 'enjoined' }, '2026-01-01'],
  ])('%s', (binding, said, on) => {
    expect(bindingOf({ ...regime, ...said }, chain, on)).toBe(binding);
  });
});

describe('a statutory report', () => {
  const options = { agency: anAgency(), period: '2026', as_of: '2027-01-02' } as const;
  const detainer = { instruments: [{ no: 1, instrument: 'i-247a' as const }] };

  test('says that an absent row is not known where a month is not over, or an entry has no date', () => {
    const running = createRegimeReport(law('us-il-trust-act'), { ...options, as_of: '2026-06-15' });
    expect(running.finish().tables.map(({ complete }) => complete)).toEqual([false, false, false, false]);
    const { received_on: _, ...undated } = aRequest(detainer);
    const maker = createRegimeReport(law('us-il-trust-act'), options);
    const withoutDay: Request = { ...undated, received_on_missing: 'unknown' };
    maker.take(withoutDay);
    const { parts, tables, nil } = maker.finish();
    expect(parts.map(({ entries, undated: without }) => [entries, without])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(tables.map(({ complete }) => complete)).toEqual([true, false, true, false]);
    expect(nil.certificates.map(({ state }) => state)).toEqual(['certificate-due', 'something']);
  });

  test('does not depend on the order of the records', () => {
    const records = [
      aRequest(detainer),
      aRequest({ ...detainer, revision: 2, revision_reason: 'progress', received_on: '2026-03-01' }),
      aRequest({ request_id: '2', received_on: '2026-05-01' }),
      aRequest({ ...detainer, request_id: '3', custody: { basis: [], recorded_in: '4' } }),
      aRequest({
        ...detainer,
        request_id: '4',
        custody: { basis: [], custody_end: 'released-no-ice', ended_on: '2026-04-01' },
      }),
    ];
    const reportOf = (some: typeof records) => {
      const maker = createRegimeReport(law('us-il-trust-act'), options);
      for (const record of some) maker.take(record);
      return maker.finish();
    };
    const report = reportOf(records);
    expect(report.parts.map(({ entries }) => entries)).toEqual([1, 3]);
    expect(reportOf([...records].reverse())).toEqual(report);
    expect(report.tables[3]?.rows).toEqual([
      { cells: ['i-247a', 'missing'], value: 1 },
      { cells: ['i-247a', 'released'], value: 2 },
    ]);
  });

  test('counts no entry of another agency, nor one that somebody else released', () => {
    const maker = createRegimeReport(law('us-il-trust-act'), options);
    maker.take(aRequest({ ...detainer, agency_id: 'us-zz-otheraaa' }));
    maker.take(aRequest({ ...detainer, source: { kind: 'federal-release' } }));
    expect(maker.finish().basis).toMatchObject({ rows: 0, entries: 0 });
  });
});
