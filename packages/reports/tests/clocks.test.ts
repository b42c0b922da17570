import {
  clockStartOf,
  epochOf,
  holdLimit,
  holdOf,
  holdOver,
  instantOf,
  isFederalHoliday,
  localDateOf,
} from '@daybook/reports';
import type { Instant } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aClock } from './made-up/a-profile.ts';
import { aDecision, anAsk, aRequest } from './made-up/a-request.ts';

const LA = 'America/Los_Angeles';
const business = aClock({ clock: 'fed-48h-business', excludes: ['saturday', 'sunday', 'federal-holiday'] });
const continuous = aClock();
const zero = aClock({ clock: 'zero', limit_minutes: 0 });
const { limit_minutes: _, ...unlimited } = aClock({ clock: 'as-detainer' });

describe('holdLimit', () => {
  test.each([
    [
      'Friday 18:00 to Tuesday 18:00 by 8 CFR 287.7(d)',
      business,
      '2026-03-13T18:00:00-07:00',
      LA,
      '2026-03-17T18:00:00-07:00',
    ],
    ['to Sunday 18:00 by the form', continuous, '2026-03-13T18:00:00-07:00', LA, '2026-03-15T18:00:00-07:00'],
    ['a Monday holiday: to Wednesday 18:00', business, '2026-01-16T18:00:00-08:00', LA, '2026-01-21T18:00:00-08:00'],
    ['a holiday observed on Friday', business, '2026-07-02T18:00:00-07:00', LA, '2026-07-07T18:00:00-07:00'],
    [
      'from a Saturday the clock begins on Monday',
      business,
      '2026-03-14T10:00:00-07:00',
      LA,
      '2026-03-18T00:00:00-07:00',
    ],
    ['it may end with a day', business, '2026-03-11T00:00:00-07:00', LA, '2026-03-13T00:00:00-07:00'],
    ['it may end where a weekend begins', business, '2026-03-12T00:00:00-07:00', LA, '2026-03-14T00:00:00-07:00'],
    ['no hold at all', zero, '2026-03-14T10:00:00-07:00', LA, '2026-03-14T10:00:00-07:00'],
    [
      'over the hour sprung over: still 48 hours',
      continuous,
      '2026-03-07T18:00:00-08:00',
      LA,
      '2026-03-09T19:00:00-07:00',
    ],
    [
      'over the hour repeated: still 48 hours',
      continuous,
      '2026-10-31T18:00:00-07:00',
      LA,
      '2026-11-02T17:00:00-08:00',
    ],
    [
      'the weekend of the change, excluded whole',
      business,
      '2026-03-06T18:00:00-08:00',
      LA,
      '2026-03-10T18:00:00-07:00',
    ],
    ['in Guam the weekend is local', business, '2026-03-13T08:00:00Z', 'Pacific/Guam', '2026-03-17T18:00:00+10:00'],
  ])('%s', (_name, clock, start, zone, limit) => expect(holdLimit(clock, start, zone)).toBe(limit));

  test('a clock without minutes, an unknown zone and a text that is no moment give no limit', () => {
    expect(holdLimit(unlimited, '2026-03-13T18:00:00-07:00', LA)).toBeUndefined();
    expect(holdLimit(business, '2026-03-13T18:00:00-07:00', 'America/Nowhere')).toBeUndefined();
    expect(holdLimit(business, '2026-03-13', LA)).toBeUndefined();
  });

  const halfHours = fc.integer({ min: Date.UTC(2019, 0, 1) / 1_800_000, max: Date.UTC(2031, 0, 1) / 1_800_000 });

  test('lets exactly its minutes pass outside the excluded days', () => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: LA, weekday: 'short' });
    const counts = (epoch: number) =>
      !['Sat', 'Sun'].includes(format.format(epoch)) &&
      !isFederalHoliday(localDateOf(new Date(epoch).toISOString(), LA) ?? '');
    fc.assert(
      fc.property(halfHours, (halfHour) => {
        const start = halfHour * 1_800_000;
        const limit = epochOf(holdLimit(business, new Date(start).toISOString(), LA) ?? '');
        let minutes = 0;
        for (let epoch = start; epoch < limit; epoch += 1_800_000) minutes += counts(epoch) ? 30 : 0;
        expect(minutes).toBe(2880);
        expect(counts(limit - 1)).toBe(true);
      }),
    );
  });

  test('never comes earlier for a later start, nor by excluding days', () => {
    fc.assert(
      fc.property(halfHours, fc.integer({ min: 0, max: 400 }), (halfHour, later) => {
        const at = (shift: number) => new Date((halfHour + shift) * 1_800_000).toISOString();
        const limit = (clock: typeof business, start: string) => epochOf(holdLimit(clock, start, LA) ?? '');
        expect(limit(business, at(later))).toBeGreaterThanOrEqual(limit(business, at(0)));
        expect(limit(business, at(0))).toBeGreaterThanOrEqual(limit(continuous, at(0)));
        expect(limit(continuous, at(0))).toBe(epochOf(at(0)) + 48 * 3_600_000);
      }),
    );
  });
});

describe('holdOf', () => {
  const eligible: Instant = '2026-03-13T18:00:00-07:00';

  test.each([
    ['held', '2026-03-13T20:30:59-07:00', undefined, 150],
    ['after documented processing', '2026-03-13T20:30:00-07:00', 90, 60],
    ['released while being processed', '2026-03-13T19:00:00-07:00', 90, 0],
    ['released at once', eligible, undefined, 0],
    ['handed over before release was due', '2026-03-12T18:00:00-07:00', undefined, 0],
  ] as const)('%s', (_, ended_at, processing_minutes, minutes) => {
    const custody = { basis: [], release_eligible_at: eligible, ended_at };
    const hold = holdOf(
      { custody: processing_minutes === undefined ? custody : { ...custody, processing_minutes } },
      LA,
    );
    expect(hold?.minutes).toBe(minutes);
  });

  test('counts elapsed minutes across the change to summer time', () => {
    const custody = {
      basis: [],
      release_eligible_at: '2026-03-08T01:30:00-08:00',
      ended_at: '2026-03-08T03:30:00-07:00',
    } as const;
    expect(holdOf({ custody: { ...custody, basis: [] } }, LA)?.minutes).toBe(60);
  });

  test('counts from the end of processing', () => {
    const hold = holdOf(
      {
        custody: { basis: [], release_eligible_at: eligible, processing_minutes: 90, ended_at: '2026-03-14T12:00:00Z' },
      },
      LA,
    );
    expect(hold).toEqual({ start: '2026-03-13T19:30:00-07:00', end: '2026-03-14T05:00:00-07:00', minutes: 570 });
  });

  test('is not known without both moments', () => {
    expect(holdOf({}, LA)).toBeUndefined();
    expect(
      holdOf({ custody: { basis: [], release_eligible_at: eligible, ended_on: '2026-03-14' } }, LA),
    ).toBeUndefined();
    expect(
      holdOf({ custody: { basis: [], release_eligible_on: '2026-03-13', ended_at: eligible } }, LA),
    ).toBeUndefined();
  });
});

describe('a hold beside its clock', () => {
  const request = aRequest({
    received_at: '2026-03-12T09:00:00-07:00',
    instruments: [
      { no: 1, instrument: 'i-247a', served_at: '2026-03-12T10:00:00-07:00' },
      { no: 2, instrument: 'i-200', served_at: '2026-03-13T17:00:00-07:00' },
    ],
    asks: [
      anAsk({
        decisions: [
          aDecision(),
          aDecision({ no: 2, decision: 'complied-full', decided_at: '2026-03-13T11:00:00-07:00' }),
        ],
      }),
    ],
    custody: {
      basis: ['pretrial'],
      release_eligible_at: '2026-03-13T18:00:00-07:00',
      ended_at: '2026-03-16T18:01:30-07:00',
      custody_end: 'transferred-after-hold',
    },
  });

  test.each([
    ['release-eligible', '2026-03-13T18:00:00-07:00'],
    ['instrument-received', '2026-03-12T09:00:00-07:00'],
    ['custody-transfer', '2026-03-13T17:00:00-07:00'],
    ['decision', '2026-03-13T11:00:00-07:00'],
    ['ice-query', undefined],
  ] as const)('a clock that starts with %s', (starts, start) => expect(clockStartOf(starts, request, LA)).toBe(start));

  test.each([
    ['48 hours, all days', continuous, 1441],
    ['48 hours without the weekend', business, 0],
    ['no hold', zero, 4321],
    ['from receipt', aClock({ starts: 'instrument-received' }), 3421],
  ])('%s', (_, clock, over) => expect(holdOver(clock, request, LA)?.over_minutes).toBe(over));

  test('no hold is over no limit, however early the clock began', () => {
    const inTime = aRequest({
      ...request,
      custody: { basis: [], release_eligible_at: '2026-03-16T18:01:30-07:00', ended_at: '2026-03-16T18:01:30-07:00' },
    });
    expect(holdOver(aClock({ starts: 'instrument-received' }), inTime, LA)?.over_minutes).toBe(0);
  });

  test('is not known where the clock has no limit or no start', () => {
    expect(holdOver(unlimited, request, LA)).toBeUndefined();
    expect(holdOver(aClock({ starts: 'ice-query' }), request, LA)).toBeUndefined();
  });

  test('instants come back in local time', () => {
    expect(instantOf(epochOf('2026-03-14T01:00:00Z'), LA)).toBe('2026-03-13T18:00:00-07:00');
  });
});
