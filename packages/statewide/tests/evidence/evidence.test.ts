import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../src/evidence/evidence-of.ts';
import { rankCorrelation } from '../../src/evidence/rank-correlation.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { duckdbOf } from '../support/duckdb-of.ts';

interface Said {
  readonly id?: string;
  readonly quarter?: string;
  readonly complied?: number;
  readonly declined?: number | null;
  readonly crimes?: number;
  readonly basis?: string;
  readonly months?: number;
  readonly people?: number;
  readonly cost?: number;
  readonly daily?: number;
  readonly kind?: string;
}

/** The rows that the report of one agency and quarter leaves in the table of measures. */
function report(said: Said) {
  const { id = 'aaaaaaaa', quarter = '2026-Q1', complied = 3, declined = 7, months = 3, kind = 'own-log' } = said;
  const head = { state: 'ZZ', quarter, period: quarter, agency_id: `us-zz-${id}`, source_kind: kind };
  const hold = (decision: string, value: number | null | undefined) => ({
    ...{ ...head, table_id: 'asks-by-decision-and-outcome', measure: 'asks-received', ask: 'hold-custody' },
    ...{ decision, outcome: 'released-no-ice', cell: decision, value: value ?? null },
  });
  const number = (measure: string, value: number | undefined, more = {}) =>
    value === undefined
      ? []
      : [
          {
            ...head,
            table_id: 'context',
            measure,
            cell: measure,
            value,
            source_year: 2026,
            coverage_months: months,
            ...more,
          },
        ];
  return [
    hold('complied-full', complied),
    hold('declined', declined),
    hold('none-made', 4),
    // The margin of the same table must not be added to it.
    { ...hold('declined', declined), outcome: null, cell: 'margin' },
    ...number('violent-crimes', said.crimes, { crime_basis: said.basis ?? 'nibrs' }),
    ...number('population', said.people, { coverage_months: 12, source_year: 2025 }),
    ...number('detention-cost', said.cost),
    ...number('average-daily-population', said.daily),
  ];
}

const read = async (...reports: ReturnType<typeof report>[]) =>
  readEvidence(await duckdbOf({ measures: reports.flat() }));

describe('one agency and quarter', () => {
  test('compliance is complied of complied and declined, with its exact interval', async () => {
    const [row] = await read(report({ complied: 3, declined: 7 }));
    expect(row).toMatchObject({ complied: 3, decided: 10 });
    // Clopper and Pearson for 3 of 10.
    expect(row?.compliance?.low).toBeCloseTo(0.0667, 4);
    expect(row?.compliance?.high).toBeCloseTo(0.6525, 4);
  });

  test('crimes stand for each 100,000 residents, with months, year and system', async () => {
    const [row] = await read(report({ crimes: 44, people: 59_100 }));
    expect(row).toMatchObject({ crime_basis: 'nibrs', crime_months: 3, crime_year: 2026, population_year: 2025 });
    expect(row?.crime_rate?.estimate).toBeCloseTo(74.45, 2);
  });

  test('cost stands for each inmate-day of the quarter', async () => {
    const [row] = await read(report({ cost: 9_000_000, daily: 10 }));
    expect(row).toMatchObject({ inmate_days: 900, cents_per_day: 10_000 });
  });

  test('a withheld figure leaves compliance unknown, and what is missing is never zero', async () => {
    const [row] = await read(report({ declined: null }));
    expect(row).toMatchObject({
      complied: null,
      compliance: null,
      violent_crimes: null,
      crime_rate: null,
      cost_cents: null,
    });
  });

  test('what others say of an agency goes behind its own word, and two words of one kind that differ tell nothing', async () => {
    const [own] = await read(report({ crimes: 44 }), report({ crimes: 50, kind: 'state-release' }));
    expect(own?.violent_crimes).toBe(44);
    const twice = report({ crimes: 44 }).map((row) => ({ ...row, value: 45 }));
    const [unclear] = await read(
      report({ crimes: 44 }),
      twice.filter(({ table_id }) => table_id === 'context'),
    );
    expect(unclear?.violent_crimes).toBeNull();
  });
});

/** Twelve agencies: the more they comply, the more of something. */
const many = (said: (no: number) => Said) =>
  Array.from({ length: 12 }, (_, no) =>
    report({ id: `aaaaaaa${'abcdefghijkl'[no]}`, complied: no, declined: 12 - no, people: 100_000, ...said(no) }),
  );

describe('agencies of one quarter', () => {
  test('stand in thirds by compliance, their counts added up', async () => {
    const { thirds } = evidenceOf(await read(...many((no) => ({ crimes: 10 * no, cost: 9_000, daily: 1 }))));
    expect(
      thirds.map(({ third, agencies, complied, violent_crimes, population }) => [
        third,
        agencies,
        complied,
        violent_crimes,
        population,
      ]),
    ).toEqual([
      [1, 4, 6, 60, 400_000],
      [2, 4, 22, 220, 400_000],
      [3, 4, 38, 380, 400_000],
    ]);
    expect(thirds[0]?.crime_rate.estimate).toBeCloseTo(15);
    expect(thirds[0]?.cents_per_day).toBe(100);
  });

  test('have one order or another', async () => {
    const estimate = async (crimes: (no: number) => number) =>
      evidenceOf(await read(...many((no) => ({ crimes: crimes(no) })))).correlations[0]?.correlation?.estimate;
    expect(await estimate((no) => 10 * no)).toBeCloseTo(1);
    expect(await estimate((no) => 200 - 10 * no)).toBeCloseTo(-1);
  });

  test('whose crimes are counted by two systems are never compared', async () => {
    const bases = (no: number) => ({ crimes: no, basis: no < 6 ? 'nibrs' : 'srs-summary' });
    const { thirds, correlations } = evidenceOf(await read(...many(bases)));
    expect(thirds).toEqual([]);
    expect(correlations).toMatchObject([
      { crime_basis: 'nibrs', agencies: 6, correlation: null },
      { crime_basis: 'srs-summary', agencies: 6, correlation: null },
    ]);
  });

  test('whose crimes cover fewer months, or are counted by a mixture, are in no comparison', async () => {
    for (const more of [{ months: 2 }, { basis: 'mixed' }]) {
      const { rows, thirds, correlations } = evidenceOf(await read(...many((no) => ({ crimes: no, ...more }))));
      expect(rows.filter(({ crime_rate }) => crime_rate !== null)).toHaveLength(12);
      expect([thirds, correlations]).toEqual([[], []]);
    }
  });

  test('are compared within their quarter alone', async () => {
    const halves = many((no) => ({ crimes: no, quarter: no < 6 ? '2026-Q1' : '2026-Q2' }));
    expect(evidenceOf(await read(...halves)).thirds).toEqual([]);
  });
});

test('a change of the system of counting is marked where it happens', async () => {
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'];
  const rows = await read(
    ...quarters.map((quarter, no) => report({ quarter, crimes: 40, basis: no === 0 ? 'srs-summary' : 'nibrs' })),
  );
  expect(rows.map(({ is_new_basis }) => is_new_basis)).toEqual([false, true, false]);
});

describe('rank correlation', () => {
  const pairs = (values: readonly number[]) => values.map((value, no) => [no, value] as const);

  test('shares ranks among equal values', () => {
    // Worked by hand: ranks 1.5 1.5 3 … 10 beside 1 … 10.
    expect(rankCorrelation(pairs([1, 1, 3, 4, 5, 6, 7, 8, 9, 10]))?.estimate).toBeCloseTo(82 / Math.sqrt(82.5 * 82), 9);
  });

  test('has an interval after Bonett and Wright', () => {
    const found = rankCorrelation(pairs([2, 1, 4, 3, 6, 5, 8, 7, 10, 9]));
    expect(found?.estimate).toBeCloseTo(0.93939, 5);
    // tanh(atanh(r) ± 1.96 √((1 + r²/2) / 7)).
    const width = 1.959963985 * Math.sqrt((1 + 0.939394 ** 2 / 2) / 7);
    expect(found?.low).toBeCloseTo(Math.tanh(Math.atanh(0.939394) - width), 4);
    expect(found?.high).toBeCloseTo(Math.tanh(Math.atanh(0.939394) + width), 4);
  });

  test('is not told of fewer than ten, nor where all are alike', () => {
    expect(rankCorrelation(pairs([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeUndefined();
    expect(rankCorrelation(pairs(new Array(12).fill(5)))).toBeUndefined();
  });
});
