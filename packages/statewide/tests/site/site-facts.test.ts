import { describe, expect, test } from 'vitest';
import { quartersShown } from '../../src/site/facts/quarters-shown.ts';
import type { PeriodStanding } from '../../src/site/facts/site-facts.ts';
import { standingOf } from '../../src/site/facts/standing-of.ts';
import { stateQuarter } from '../../src/site/facts/state-quarter.ts';
import { siteCoverage } from '../../src/site/site-coverage.ts';
import { idOf, lastQuarter } from './support/a-state.ts';
import { factsOfAState } from './support/made-site.ts';

const row = (
  period: string,
  standing: PeriodStanding['standing'],
  more: Partial<PeriodStanding> = {},
): PeriodStanding => ({
  period,
  startOn: `${period}-01`,
  standing,
  is_expected: true,
  days_late: null,
  months_covered: standing === 'reported' ? 3 : 0,
  months_in_period: 3,
  ...more,
});

async function quarterOf(no: number) {
  const { agencies } = await factsOfAState();
  return agencies.find(({ id }) => id === idOf(no))?.quarters.get(lastQuarter);
}

describe('the figures of an agency', () => {
  test('leave out margins, and what others published of it', async () => {
    // 0·37 + 8·11 = 88, modulo 60, and 4: 32 requests, each with two asks, none complied with.
    expect(await quarterOf(0)).toMatchObject({
      requests: { value: 32 },
      asks: { value: 64 },
      decided: {
        complied: { value: 0 },
        declined: { value: 62 },
        'none-made': { value: 1 },
        'not-recorded': { value: 1 },
      },
    });
  });

  test('are the sum of its months where it reports by months', async () => {
    const quarter = await quarterOf(5);
    // Three months of (4 + (5·37 + 88) mod 60) = 37 requests.
    expect(quarter).toMatchObject({ requests: { value: 111 }, asks: { value: 222 } });
  });

  test('are at least what is shown where some is withheld', async () => {
    expect((await quarterOf(4))?.transfers).toEqual({ value: 4, isAtLeast: true });
  });

  test('are zero where there was certified to be nothing, and not known where nobody reported', async () => {
    expect(await quarterOf(1)).toMatchObject({ asks: { value: 0 }, decided: { declined: { value: 0 } } });
    expect((await quarterOf(3))?.asks).toBeUndefined();
    expect((await quarterOf(6))?.asks).toBeUndefined();
  });
});

describe('the sum of a state', () => {
  test('counts who was expected, and adds those who reported', async () => {
    const { agencies } = await factsOfAState();
    const { count, answers, asks, transfers } = stateQuarter(agencies, lastQuarter);
    expect(count).toMatchObject({ expected: 12, answered: 10, reported: 8, reported_zero: 1, nil: 1, silent: 1 });
    expect(count).toMatchObject({ unknown: 1, late: 1, exempt: 1, unexpected: 1 });
    expect(answers).toBe(11);
    const each = agencies.map(({ quarters }) => Number(quarters.get(lastQuarter)?.asks?.value ?? 0));
    expect(asks).toEqual({ value: each.reduce((sum, one) => sum + one, 0) });
    expect(transfers?.isAtLeast).toBe(true);
  });

  test('is told with who reported before it', async () => {
    expect(siteCoverage(await factsOfAState(), 'en')).toMatch(
      /^2026-Q2: 10 of 12 expected: 8 reported, 1 nil, .*1 silent/,
    );
  });
});

describe('the quarters that are shown', () => {
  test('are the last eight, up to the last that was due', () => {
    const rows = ['2024-Q1', '2024-Q2', '2026-Q1', '2026-Q2'].map((period) => row(period, 'reported'));
    const shown = quartersShown([...rows, row('2026-Q3', 'not-due')], []);
    expect(shown).toEqual(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
  });

  test('begin with the first of which something is known', () => {
    expect(quartersShown([row('2026-01', 'reported')], ['2025-Q4'])).toEqual(['2025-Q4', '2026-Q1']);
  });

  test('are those that were reported where nobody was expected to, and none where nothing is known', () => {
    expect(quartersShown([row('2026-Q1', 'reported', { is_expected: false })], [])).toEqual(['2026-Q1']);
    expect(quartersShown([row('2026-Q1', 'not-due')], [])).toEqual([]);
  });
});

describe('what an agency did about a quarter', () => {
  test.each([
    ['the report of the quarter before its months', [row('2026-Q1', 'reported'), row('2026-01', 'silent')], 'reported'],
    ['months together', [row('2026-01', 'reported'), row('2026-02', 'silent')], 'reported'],
    [
      'what was expected before what was not',
      [row('2026-Q1', 'reported', { is_expected: false }), row('2026-Q1', 'silent')],
      'silent',
    ],
  ])('is told by %s', (_, rows, standing) => {
    expect(standingOf(rows, '2026-Q1')?.standing).toBe(standing);
  });

  test('is as late as the latest of its reports, and covers the months of all', () => {
    const rows = ['2026-01', '2026-02'].map((period, at) =>
      row(period, 'reported', { days_late: at * 9, months_covered: 1, months_in_period: 1 }),
    );
    expect(standingOf(rows, '2026-Q1')).toMatchObject({ days_late: 9, months_covered: 2, months_in_period: 2 });
  });
});
