import type { Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/reconcile/logged-papers.ts';
import type { Reconciliation } from '../../src/reconcile/reconciliation.ts';
import { seededChance } from '../../src/statistics/seeded-chance.ts';
import { reconciled } from './reconciled.ts';
import { type Kind, logged, MAIN, published, released } from './sides.ts';

const cells = ({ gaps }: Reconciliation) =>
  gaps
    .map(({ facility_id, period, kind, logged: own, at_ice }) => `${facility_id} ${period} ${kind}: ${own}/${at_ice}`)
    .sort();

test('each planted gap is found and no other, whatever is planted where', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const chance = seededChance(seed);
    const log: Request[] = [];
    const ice: Request[] = [];
    const planted: string[] = [];
    for (const [facility, spelling] of [
      ['main-jail', MAIN],
      ['annex', 'Larkmere Annex'],
    ] as const)
      for (let month = 1; month <= 12; month += 1)
        for (const kind of ['hold-custody', 'notify-release'] as const) {
          const period = `2026-${String(month).padStart(2, '0')}`;
          // Something of the log in every month, so that its span is the year.
          const both = 1 + Math.floor(chance() * 6);
          const gap = chance() < 0.2 ? Math.ceil(chance() * 4) * (chance() < 0.5 ? -1 : 1) : 0;
          const [own, theirs] = [both + Math.max(0, gap), both + Math.max(0, -gap)];
          for (let no = 0; no < own; no += 1) log.push(logged(facility, `${period}-${10 + no}`, kind));
          for (let no = 0; no < theirs; no += 1) ice.push(released(spelling, `${period}-${10 + no}`, kind));
          if (gap !== 0) planted.push(`${facility} ${period} ${kind}: ${own}/${theirs}`);
        }
    // The order in which records come decides nothing.
    log.reverse();
    const result = reconciled({ log, ice });
    expect(cells(result)).toEqual(planted.sort());
    expect(result.matched + result.only_in_log).toBe(log.length);
    expect(result.matched + result.only_at_ice).toBe(ice.length);
  }
});

describe('what counts', () => {
  const inBoth = (log: readonly LogEntry[], ice: readonly Request[], more = {}) => {
    const anchor = [logged('main-jail', '2026-01-02'), logged('main-jail', '2026-03-30')];
    const same = [released(MAIN, '2026-01-02'), released(MAIN, '2026-03-30')];
    return reconciled({ log: [...anchor, ...log], ice: [...same, ...ice], ...more });
  };

  test('a second paper on one request is a second one at ICE too', () => {
    const twice = logged('main-jail', '2026-02-03', 'hold-custody', {
      instruments: [
        { no: 1, instrument: 'i-247a', dated_on: '2026-02-03' },
        { no: 2, instrument: 'i-200', dated_on: '2026-02-03' },
        { no: 3, instrument: 'i-247a', dated_on: '2026-03-04' },
      ],
    });
    expect(cells(inBoth([twice], [released(MAIN, '2026-02-03'), released(MAIN, '2026-03-04')]))).toEqual([]);
  });

  test('the day on the paper places it, not the day of receipt', () => {
    const late = logged('main-jail', '2026-01-31', 'hold-custody', { received_on: '2026-02-02' });
    expect(cells(inBoth([late], [released(MAIN, '2026-01-31')]))).toEqual([]);
  });

  test('a paper without its own date is placed by receipt, and the opposite gap beside it is pointed out', () => {
    const late = logged('main-jail', '2026-02-02', 'hold-custody', { instruments: [{ no: 1, instrument: 'i-247a' }] });
    const { gaps, dates } = inBoth([late], [released(MAIN, '2026-01-31')]);
    expect(dates.received).toBe(1);
    expect(gaps.map(({ period, opposite }) => [period, opposite])).toEqual([
      ['2026-01', { period: '2026-02', count: 1 }],
      ['2026-02', { period: '2026-01', count: 1 }],
    ]);
  });

  test('the newest revision of an entry counts, and a withdrawn one not at all', () => {
    const first = logged('main-jail', '2026-02-03');
    const { logged: side, gaps } = inBoth(
      [first, { ...first, revision: 2, revision_reason: 'withdrawn-duplicate' } as LogEntry],
      [],
    );
    expect(gaps).toEqual([]);
    expect(side.set_aside).toEqual({ withdrawn: 1 });
  });

  test.each([
    ['a call without a paper', { instruments: [] }, 'no-detainer-form'],
    ['an administrative warrant alone', { instruments: [{ no: 1, instrument: 'i-200' }] }, 'no-detainer-form'],
    ['what came from the Border Patrol', { requesting_component: 'cbp-usbp' }, 'not-from-ice'],
    ['what the agency told ICE unasked', { direction: 'outbound-contact' }, 'not-received'],
    [
      'a paper whose day nobody knows',
      { received_on: undefined, instruments: [{ no: 1, instrument: 'i-247a' }] },
      'without-date',
    ],
  ])('%s is set aside, and said', (_, more, why) => {
    const { gaps, logged: side } = inBoth([logged('main-jail', '2026-02-03', 'hold-custody', more)], []);
    expect(gaps).toEqual([]);
    expect(side.set_aside).toEqual({ [why]: 1 });
  });

  test('ICE’s rows of others, of no known form, and without a date are set aside, and said', () => {
    const { gaps, released: side } = inBoth(
      [],
      [
        released('DUNMARROW HOLDING', '2026-02-01'),
        released(MAIN, '2026-02-01', 'unknown'),
        released(MAIN, undefined),
        released('OSTRAND JAIL', '2026-02-01', 'hold-custody', { agency_id: 'us-zz-znnyprhs' }),
      ],
    );
    expect(gaps).toEqual([]);
    expect(side.set_aside).toEqual({
      'facility-unknown': 1,
      'form-unknown': 1,
      'without-date': 1,
      'other-agency': 1,
    });
  });

  test('only months that both sides cover are compared, or those that were asked for', () => {
    const wide = [released(MAIN, '2025-11-05'), released(MAIN, '2026-06-05')];
    expect(inBoth([], wide)).toMatchObject({ from: '2026-01', to: '2026-03', gaps: [] });
    expect(inBoth([], wide).released.set_aside).toEqual({ 'outside-months': 2 });
    expect(cells(inBoth([], wide, { from: '2025-11', to: '2026-03' }))).toEqual([
      'main-jail 2025-11 hold-custody: 0/1',
    ]);
  });

  test('a log without a detainer stands beside the release all the same', () => {
    const calls = ['2026-01-05', '2026-02-05'].map((on) =>
      logged('main-jail', on, 'hold-custody', { instruments: [] }),
    );
    const result = reconciled({ log: calls, ice: [released(MAIN, '2026-01-05'), released(MAIN, '2026-02-06')] });
    expect(result).toMatchObject({ matched: 0, only_at_ice: 2, logged: { compared: 0 } });
    expect(result.level).toEqual({ by_facility: true, period: 'month' });
  });

  test('a month without any entry of the log is named', () => {
    expect(inBoth([], []).months_without_entries).toEqual(['2026-02']);
  });
});

describe('facilities', () => {
  const log = [logged('main-jail', '2026-02-03')];

  test('ICE’s code finds one whatever its spelling', () => {
    const row = released('LRKMRE CO JL', '2026-02-03', 'hold-custody', {
      facility: { as_listed: 'LRKMRE CO JL', state: 'ZZ', code: 'LARKMZZ', operator_level: 'county' },
    });
    expect(reconciled({ log, ice: [row] }).gaps).toEqual([]);
  });

  test('a spelling that nobody has is listed with its rows, and never guessed', () => {
    const ice = [released('LARKMERE CO JAIL, ZZ', '2026-02-03'), released('LARKMERE CO JAIL, ZZ', '2026-02-04')];
    const result = reconciled({ log, ice });
    expect(result.unknown_spellings).toEqual([{ as_listed: 'LARKMERE CO JAIL, ZZ', state: 'ZZ', rows: 2 }]);
    expect(cells(result)).toEqual(['main-jail 2026-02 hold-custody: 1/0']);
  });

  test('once a person wrote it down, it is that facility', () => {
    const spellings = [{ as_listed: 'Larkmere Co Jail, ZZ', state: 'zz', facility_id: 'main-jail' }];
    expect(reconciled({ log, ice: [released('LARKMERE CO JAIL, ZZ', '2026-02-03')], spellings }).gaps).toEqual([]);
  });

  test('of a log that does not tell them apart all are compared together', () => {
    const result = reconciled({
      log: [logged(undefined, '2026-02-03'), logged(undefined, '2026-02-04')],
      ice: [released(MAIN, '2026-02-03'), released('Larkmere Annex', '2026-02-05')],
    });
    expect(result.level).toEqual({ by_facility: false, period: 'month' });
    expect(result.gaps).toEqual([]);
  });
});

describe('a public log', () => {
  test('by month is compared by month', () => {
    const result = reconciled({
      log: [published('2026-01'), published('2026-02'), published('2026-03')],
      ice: [released(MAIN, '2026-01-05'), released(MAIN, '2026-03-05')],
    });
    expect(result.level.period).toBe('month');
    expect(cells(result)).toEqual([' 2026-02 hold-custody: 1/0']);
  });

  test('that shows quarters is compared by quarter, where the release covers all of it', () => {
    const ice = [released(MAIN, '2026-01-05'), released(MAIN, '2026-03-05'), released(MAIN, '2026-04-05')];
    const result = reconciled({ log: [published('2026-Q1'), published('2026-Q2')], ice });
    expect(result.level).toEqual({ by_facility: false, period: 'quarter' });
    expect(cells(result)).toEqual([' 2026-Q1 hold-custody: 1/2']);
    expect(result.logged.set_aside).toEqual({ 'outside-months': 1 });
  });

  test('whose generalised entries hide month and paper says how many are only at ICE at least', () => {
    const hidden = (kind: Kind) => published('2026-Q1', kind, { generalised: true, instruments: [] });
    const result = reconciled({
      log: [published('2026-01'), published('2026-03'), hidden('hold-custody'), hidden('notify-release')],
      ice: ['2026-01-05', '2026-02-05', '2026-02-06', '2026-02-07', '2026-03-05'].map((on) => released(MAIN, on)),
    });
    expect(result.undetermined).toEqual([
      { quarter: '2026-Q1', kind: 'hold-custody', entries: 1 },
      { quarter: '2026-Q1', kind: 'notify-release', entries: 1 },
    ]);
    expect(result.gaps).toMatchObject([{ period: '2026-02', only_at_ice: 3, only_at_ice_at_least: 2 }]);
  });
});
