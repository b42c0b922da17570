import { type ClockFacts, clockStartOf, dayNumber, epochOf, holdOf, holdOver, instantOf } from '@daybook/reports';
import { describe, expect, test } from 'vitest';

const LA = 'America/Los_Angeles';

test.each([
  '2026/01-06',
  '2026-01/06',
  '2026-00-06',
  '2026-13-06',
  '2026-01-00',
  '2026-01-0/',
  '2026-01-0:',
  '2026-1-006',
])('%j is no day', (text) => expect(dayNumber(text)).toBeNaN());

test.each([
  '2026-01-06T14-05:00-08:00',
  '2026-01-06T14:05-00-08:00',
  '2026-01-06T14:05:00.-08:00',
  '2026-01-06T14:05:00Zx',
  '2026-01-06T14:05:00-08:00x',
  '2026-01-06T14:05:00-0800',
  '2026-01-06T14:05:00-08-00',
  '2026-01-06T14:05:00*08:00',
  '2026-01-06T14:05:00x',
  '2026-01-06T1::05:00Z',
  '2026-01-06T1/:05:00Z',
  '2026-01-06T:4:05:00Z',
  '2026-01-06T24:05:00Z',
  '2026-01-06T14:60:00Z',
])('%j is no moment', (text) => expect(epochOf(text)).toBeNaN());

test.each([
  ['2026-01-06T09:59:59Z', 35_999_000],
  ['2026-01-06T14:05:00.25Z', 50_700_250],
  ['2026-01-06T14:05:00.2509Z', 50_700_250],
])('%s is %d thousandths after midnight', (text, after) =>
  expect(epochOf(text) - epochOf('2026-01-06T00:00:00Z')).toBe(after),
);

test.each([
  ['UTC', '2026-01-06T14:05:09+00:00'],
  ['Asia/Kolkata', '2026-01-06T19:35:09+05:30'],
  ['America/St_Johns', '2026-01-06T10:35:09-03:30'],
])('a moment in %s is written %s', (zone, written) =>
  expect(instantOf(epochOf('2026-01-06T14:05:09Z'), zone)).toBe(written),
);

const decided = (ask: string, decision: string, at?: string) => ({
  ask_no: 1,
  ask,
  federal_force: 'detainer-request',
  disclosures: [],
  decisions: [{ no: 1, decision, reasons: [], legal_basis: [], provisions: [], ...(at && { decided_at: at }) }],
});
const facts = (changes: object): ClockFacts => ({ asks: [], instruments: [], ...changes }) as never;
const nine = '2026-01-06T09:00:00-08:00';
const ten = '2026-01-06T10:00:00-08:00';

describe('a clock that starts with the decision', () => {
  const startOf = (...asks: object[]) => clockStartOf('decision', facts({ asks }), LA);

  test.each(['hold-custody', 'transfer-custody'])('starts when the agency complied with %s', (ask) =>
    expect(startOf(decided(ask, 'complied-full', ten))).toBe(ten),
  );
  test('does not start with another ask', () =>
    expect(
      startOf(decided('notify-release', 'complied-full', nine), decided('hold-custody', 'complied-full', ten)),
    ).toBe(ten));
  test('does not start with a refusal', () =>
    expect(startOf(decided('hold-custody', 'declined', nine), decided('hold-custody', 'complied-full', ten))).toBe(
      ten,
    ));
  test('does not start with a decision without its time', () =>
    expect(startOf(decided('hold-custody', 'complied-full'), decided('hold-custody', 'complied-full', ten))).toBe(ten));
  test('does not start where nothing was decided', () => expect(startOf()).toBeUndefined());
});

describe('a clock that starts with the warrant', () => {
  const startOf = (...instruments: object[]) => clockStartOf('custody-transfer', facts({ instruments }), LA);

  test('starts when the first warrant of ICE was served', () =>
    expect(
      startOf(
        { no: 1, instrument: 'i-247a', served_at: nine },
        { no: 2, instrument: 'i-200' },
        { no: 3, instrument: 'i-205', served_at: ten },
      ),
    ).toBe(ten));
  test('does not start where none was served', () => expect(startOf({ no: 1, instrument: 'i-200' })).toBeUndefined());
});

describe('a hold beside its limit', () => {
  const clock = { limit_minutes: 60, excludes: [], starts: 'release-eligible' as const };
  const held = (release_eligible_at: string, ended_at: string) => facts({ custody: { release_eligible_at, ended_at } });

  test('is over it by whole minutes', () =>
    expect(holdOver(clock, held(nine, '2026-01-06T10:07:59-08:00'), LA)).toEqual({
      hold: { start: nine, end: '2026-01-06T10:07:59-08:00', minutes: 67 },
      limit: ten,
      over_minutes: 7,
    }));
  test('of one minute counts, of less does not', () => {
    const none = { ...clock, limit_minutes: 0 };
    expect(holdOver(none, held(nine, '2026-01-06T09:01:00-08:00'), LA)?.over_minutes).toBe(1);
    expect(holdOver(none, held(nine, '2026-01-06T09:00:59-08:00'), LA)?.over_minutes).toBe(0);
  });
  test.each([
    ['custody is not there', facts({}), LA, clock],
    ['no moment is given', facts({ custody: {} }), LA, clock],
    ['a moment is none', held('noon', ten), LA, clock],
    ['nobody knows the zone', held(nine, ten), 'Nowhere/Else', clock],
    ['the clock names no minutes', held(nine, ten), LA, { excludes: [], starts: 'release-eligible' as const }],
    ['the clock did not start', held(nine, ten), LA, { ...clock, starts: 'decision' as const }],
  ])('cannot be told where %s', (_, request, zone, of) => expect(holdOver(of, request, zone)).toBeUndefined());
  test('has no start and end in a zone that nobody knows', () =>
    expect(holdOf(held(nine, ten), 'Nowhere/Else')).toBeUndefined());
});
