import {
  dateOfDay,
  dayNumber,
  epochOf,
  instantOf,
  isTimeZone,
  localDateOf,
  offsetAt,
  type PeriodKind,
  parsePeriod,
  periodOf,
  startOfDay,
  weekday,
} from '@daybook/reports';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const zones = [
  'America/Los_Angeles',
  'America/Phoenix',
  'America/New_York',
  'America/Anchorage',
  'America/Havana',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
];
const anyZone = fc.constantFrom(...zones);
const anyDay = fc.integer({ min: dayNumber('1970-01-01'), max: dayNumber('2099-12-31') });
const anyMoment = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2060, 0, 1) });
const kinds: PeriodKind[] = ['month', 'quarter', 'half-year', 'year', 'federal-fiscal-year'];

describe('days', () => {
  test('agree with the language on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDay(day)).toBe(date);
        expect(dayNumber(date)).toBe(day);
        expect(weekday(day)).toBe(new Date(`${date}T00:00Z`).getUTCDay());
      }),
    );
  });

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-01',
    '2026-01-00',
    '2026/01/01',
    ' 2026-01-1',
    '2026-01-01T',
    '',
    '２026-01-01',
  ])('%j is no date', (text) => expect(dayNumber(text)).toBeNaN());

  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (date) =>
    expect(dateOfDay(dayNumber(date))).toBe(date),
  );
});

describe('moments', () => {
  test.each([
    ['2026-03-31T19:00:00-07:00', '2026-04-01T02:00:00.000Z'],
    ['2026-03-31T19:00:00.1234567+10:00', '2026-03-31T09:00:00.123Z'],
    ['2026-03-31t19:00:00z', '2026-03-31T19:00:00.000Z'],
    ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59.000Z'],
  ])('%s is %s', (instant, utc) => expect(new Date(epochOf(instant)).toISOString()).toBe(utc));

  test.each([
    '2026-03-31T24:00:00Z',
    '2026-02-29T10:00:00Z',
    '2026-03-31T10:60:00Z',
    '2026-03-31T10:00:60Z',
    '2026-03-31T10:00:00',
    '2026-03-31T10:00Z',
    '2026-03-31 10:00:00Z',
    '2026-03-31T10:00:00+24:00',
    '2026-03-31',
    'now',
  ])('%s is no moment', (instant) => expect(epochOf(instant)).toBeNaN());

  test('written in a place and read again are the same moment', () => {
    fc.assert(
      fc.property(anyMoment, anyZone, (epoch, zone) => {
        expect(epochOf(instantOf(epoch, zone) ?? '')).toBe(epoch);
      }),
    );
  });
});

describe('local dates', () => {
  test.each([
    ['the quarter edge in Los Angeles', '2026-04-01T02:00:00Z', 'America/Los_Angeles', '2026-03-31', '2026-Q1'],
    ['the quarter edge in Guam', '2026-03-31T15:00:00Z', 'Pacific/Guam', '2026-04-01', '2026-Q2'],
    ['Arizona keeps winter time', '2026-07-01T06:30:00Z', 'America/Phoenix', '2026-06-30', '2026-Q2'],
    ['Denver, beside it, does not', '2026-07-01T06:30:00Z', 'America/Denver', '2026-07-01', '2026-Q3'],
    [
      'the written offset only names the moment',
      '2026-03-31T23:30:00-10:00',
      'America/New_York',
      '2026-04-01',
      '2026-Q2',
    ],
    ['before the hour that is sprung over', '2026-03-08T09:59:59Z', 'America/Los_Angeles', '2026-03-08', '2026-Q1'],
    [
      'a wall time that does not exist there',
      '2026-03-08T02:30:00-08:00',
      'America/Los_Angeles',
      '2026-03-08',
      '2026-Q1',
    ],
    ['the first 01:30 of the fold', '2026-11-01T01:30:00-07:00', 'America/Los_Angeles', '2026-11-01', '2026-Q4'],
    ['the second 01:30 of the fold', '2026-11-01T01:30:00-08:00', 'America/Los_Angeles', '2026-11-01', '2026-Q4'],
  ])('%s', (_, instant, zone, date, quarter) => {
    expect(localDateOf(instant, zone)).toBe(date);
    expect(periodOf(date, 'quarter')).toBe(quarter);
  });

  test('agree with Intl at every moment in every zone', () => {
    const formats = new Map(zones.map((zone) => [zone, new Intl.DateTimeFormat('en-CA', { timeZone: zone })]));
    fc.assert(
      fc.property(anyMoment, anyZone, (epoch, zone) => {
        expect(localDateOf(new Date(epoch).toISOString(), zone)).toBe(formats.get(zone)?.format(epoch));
      }),
      { numRuns: 1000 },
    );
  });

  test('an unknown zone and a text that is no moment give no date', () => {
    expect(localDateOf('2026-01-01T00:00:00Z', 'America/Nowhere')).toBeUndefined();
    expect(localDateOf('2026-01-01', 'America/New_York')).toBeUndefined();
    expect(instantOf(0, 'America/Nowhere')).toBeUndefined();
    expect(['America/Phoenix', 'America/Nowhere', '+03:00', ''].map(isTimeZone)).toEqual([true, false, false, false]);
  });

  test('the offset changes at the very second', () => {
    const gap = Date.UTC(2026, 2, 8, 10);
    const offsets = [gap - 1, gap].map((epoch) => offsetAt(epoch, 'America/Los_Angeles') / 3_600_000);
    expect(offsets).toEqual([-8, -7]);
  });

  test('a day starts at its first moment, sprung over or repeated midnights too', () => {
    const starts = (date: string, zone: string) => instantOf(startOfDay(dayNumber(date), zone), zone);
    expect(starts('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T01:00:00-02:00');
    expect(starts('2025-11-02', 'America/Havana')).toBe('2025-11-02T00:00:00-04:00');
    expect(starts('2026-03-08', 'America/Los_Angeles')).toBe('2026-03-08T00:00:00-08:00');
    fc.assert(
      fc.property(anyDay, anyZone, (day, zone) => {
        const start = startOfDay(day, zone);
        expect(localDateOf(new Date(start).toISOString(), zone)).toBe(dateOfDay(day));
        expect(localDateOf(new Date(start - 1).toISOString(), zone)).toBe(dateOfDay(day - 1));
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', 3],
    ['2026-Q4', '2026-10-01', '2026-12-31', 3],
    ['2024-02', '2024-02-01', '2024-02-29', 1],
    ['2026-12', '2026-12-01', '2026-12-31', 1],
    ['2026-H2', '2026-07-01', '2026-12-31', 6],
    ['2026', '2026-01-01', '2026-12-31', 12],
    ['ffy-2026', '2025-10-01', '2026-09-30', 12],
  ])('%s runs from %s to %s', (name, start_on, end_on, months) => {
    const period = parsePeriod(name);
    expect(period).toMatchObject({ name, start_on, end_on });
    expect(period?.months).toHaveLength(months);
    expect(period?.months[0]).toBe(start_on.slice(0, 7));
    expect(period?.months.at(-1)).toBe(end_on.slice(0, 7));
  });

  test.each([
    '2026-Q5',
    '2026-q1',
    '2026-13',
    '2026-00',
    '26-Q1',
    'ffy2026',
    'FFY-2026',
    '2026-H3',
    '2026-1',
    '',
    ' 2026',
  ])('%j names no period', (name) => expect(parsePeriod(name)).toBeUndefined());

  test('every day lies in its own period of each kind, and the day after its end in the next', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...kinds), (day, kind) => {
        const date = dateOfDay(day);
        const period = parsePeriod(periodOf(date, kind));
        expect(period?.kind).toBe(kind);
        expect(period && period.start_on <= date && date <= period.end_on).toBe(true);
        const next = dateOfDay(dayNumber(period?.end_on ?? '') + 1);
        expect(parsePeriod(periodOf(next, kind))?.start_on).toBe(next);
      }),
    );
  });
});
