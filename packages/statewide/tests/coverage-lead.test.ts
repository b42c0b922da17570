import { describe, expect, test } from 'vitest';
import { type CoverageRow, coveragePrintable, coverageText } from '../src/browser/index.ts';
import { coverageLead } from '../src/printing/coverage-lead.ts';
import { duckdbOf } from './support/duckdb-of.ts';

const row = (agency: string, period: string, standing: string, is_expected = true) => ({
  ...{ state: 'ZZ', agency_id: `us-zz-${agency}`, period, duty: 'zz-act', is_expected, standing },
  ...{ months_in_period: 3, months_covered: 3, days_late: null },
});

describe('what stands before every figure', () => {
  test('is who was expected in the last quarter and who reported, and where the others are told', async () => {
    const engine = await duckdbOf({
      coverage: [
        row('aaaaaaaa', '2026-Q1', 'silent'),
        row('aaaaaaaa', '2026-Q2', 'reported'),
        row('bbbbbbbb', '2026-Q2', 'silent'),
        row('cccccccc', '2026-Q2', 'nil'),
      ],
    });
    expect(await coverageLead(engine, { quarters: ['2026-Q1', '2026-Q2'], lang: 'en' })).toEqual([
      '2026-Q2, zz-act: 2 of 3 expected: 1 reported, 1 nil, 1 silent, 0 late',
      'Quarters before it: 1 (daybook statewide coverage)',
    ]);
    expect(await coverageLead(engine, { quarters: ['2026-Q1'], lang: 'es' })).toEqual([
      '2026-Q1, zz-act: 0 de 1 que debían informar: 0 con informe, 0 certificaron que no hubo nada, 1 en silencio, 0 con retraso',
    ]);
  });

  test('names the state of a duty where two states have one of the same name', async () => {
    const other = { ...row('dddddddd', '2026-Q2', 'silent'), state: 'YY' };
    const engine = await duckdbOf({ coverage: [row('aaaaaaaa', '2026-Q2', 'reported'), other] });
    const reported = '1 of 1 expected: 1 reported, 0 nil, 0 silent, 0 late';
    const silent = '0 of 1 expected: 0 reported, 0 nil, 1 silent, 0 late';
    const asked = { quarters: ['2026-Q2'], lang: 'en' } as const;
    expect(await coverageLead(engine, asked)).toEqual([
      `2026-Q2, YY zz-act: ${silent}`,
      `2026-Q2, ZZ zz-act: ${reported}`,
    ]);
    expect(await coverageLead(engine, { ...asked, state: 'ZZ' })).toEqual([`2026-Q2, zz-act: ${reported}`]);
    const rows = (await engine.rows('SELECT * FROM coverage')) as unknown as CoverageRow[];
    expect(coverageText(rows, 'en', 'period')).toContain(`ZZ zz-act, 2026-Q2: ${reported}`);
    const { printout } = await coveragePrintable(rows, { lang: 'en', by: 'period' });
    expect(printout.lead).toContain(`YY zz-act, 2026-Q2: ${silent}`);
    expect(printout.sections[0]?.tables[0]?.columns[0]?.title).toBe('State');
  });

  test('is that no report was due, where others were', async () => {
    const engine = await duckdbOf({ coverage: [row('aaaaaaaa', '2026-Q1', 'reported')] });
    expect(await coverageLead(engine, { quarters: ['2025-Q4'], lang: 'en' })).toEqual([
      'Nobody was expected to report for 2025-Q4 (daybook statewide coverage says for when they were)',
    ]);
  });

  test('is that nobody said who was expected, where nobody did', async () => {
    const engine = await duckdbOf({ coverage: [row('aaaaaaaa', '2026-Q1', 'reported', false)] });
    expect(await coverageLead(engine, { quarters: ['2026-Q1'], lang: 'en' })).toEqual([
      'Nobody said who was expected to report, so what is missing cannot be told.',
    ]);
    expect(await coverageLead(engine, { state: 'FL', quarters: ['2026-Q1'], lang: 'es' })).toHaveLength(1);
  });
});
