import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const lists = shared('data/ice-287g');
const released = shared('data/ice-detainers-pa/pa_detainers.csv.gz');
const made = madeFolder();
const TODAY = '2026-07-01';

describe.skipIf(lists === undefined)("ICE's lists of 287(g) agencies, through the command (data/ice-287g)", () => {
  const july = `${lists}/participating_2025-07-11.xlsx`;
  const may = `${lists}/participating_2025-05-16.csv`;

  test('the list of 11 July 2025 is 811 agreements in 40 states: 116 JEM, 294 WSO, 401 TFM', async () => {
    const out = join(made.path, '287g');
    const { code, out: printed } = await daybook(
      'import',
      'ice-287g-list',
      july,
      '--as-of',
      '2025-07-11',
      '--out',
      out,
      '--json',
    );
    const summary = JSON.parse(printed);
    expect(code).toBe(0);
    expect(printed).toBe(readFileSync(join(out, 'import.json'), 'utf8'));
    expect(schemaFaults('import', summary)).toEqual([]);
    expect(summary).toMatchObject({
      source: 'ice-287g-list',
      as_of: '2025-07-11',
      rows_read: 811,
      counts: {
        agreements: 811,
        by_type: { '287g-jem': 116, '287g-wso': 294, '287g-tfm': 401 },
        by_status: { active: 811 },
        states: 40,
      },
    });
    expect(summary.cleaned.length).toBeGreaterThan(400);
    expect(
      summary.unresolved
        .filter(({ why }: { why: string }) => /not a date/.test(why))
        .map(({ value }: { value: string }) => value),
    ).toEqual(['7/72025', '7/72025', '05/082025']);
  });

  test('its records are valid, and its three unreadable dates are missing with a reason', async () => {
    const out = join(made.path, '287g');
    const { code, out: printed } = await daybook('validate', out, '--today', TODAY, '--json');
    const findings = JSON.parse(printed);
    expect(code).toBe(0);
    expect(schemaFaults('findings', findings)).toEqual([]);
    expect(findings).toMatchObject({ verdict: 'valid', counts: { error: 0 } });
    const agreements = readFileSync(join(out, 'agreements.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(agreements.filter(({ signed_on_missing }) => signed_on_missing === 'unknown').length).toBeGreaterThanOrEqual(
      3,
    );
  });

  test('the list of 16 May 2025 before it gives first-seen dates and the ones that are gone', async () => {
    const out = join(made.path, 'both');
    const { code, out: printed } = await daybook(
      'import',
      'ice-287g-list',
      `${may}@2025-05-16`,
      `${july}@2025-07-11`,
      '--out',
      out,
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(printed).counts.by_status).toEqual({ active: 811, 'not-listed': 13 });
    expect((await daybook('validate', out, '--today', TODAY)).code).toBe(0);
    expect(readFileSync(join(out, 'agreements.ndjson'), 'utf8')).toContain('"2025-05-16"');
  });

  test('a list that is given to validate is met with the command that imports it', async () => {
    for (const path of [july, may]) {
      const { code, out } = await daybook('validate', path);
      expect(code).toBe(1);
      expect(out).toContain('Type: daybook import ice-287g-list FILE --out FOLDER');
    }
  });
});

describe.skipIf(released === undefined)(
  "ICE's detainers in Pennsylvania, through the command (data/ice-detainers-pa)",
  () => {
    const out = join(made.path, 'pa');
    let printed = '';
    beforeAll(async () => {
      printed = (await daybook('import', 'ice-detainers', released ?? '', '--out', out, '--json')).out;
    });
    type Row = Readonly<
      Record<'period' | 'located_in' | 'state' | 'decision' | 'outcome' | 'operator_level', string>
    > & {
      readonly value: number;
    };
    const rowsBy = async (by: string): Promise<Row[]> =>
      JSON.parse((await daybook('report', out, '--by', by, '--today', TODAY, '--json')).out);
    const sum = (rows: readonly Row[]) => rows.reduce((total, { value }) => total + value, 0);

    test('are 32,757 requests with one ask each, none lost or merged', () => {
      const summary = JSON.parse(printed);
      expect(schemaFaults('import', summary)).toEqual([]);
      expect(summary).toMatchObject({
        rows_read: 32757,
        counts: { requests: 32757, asks: 32757, by_decision: { declined: 225 } },
      });
      expect(summary.counts.by_source_value).toMatchObject({
        '': 11229,
        'Booked into Detention': 18143,
        'Detainer Declined by LEA': 225,
      });
      const lines = readFileSync(join(out, 'requests.ndjson'), 'utf8').trim().split('\n');
      expect(lines).toHaveLength(32757);
      expect(new Set(lines.map((line) => JSON.parse(line).request_id)).size).toBe(32757);
    });

    test('are valid', async () => {
      expect((await daybook('validate', out, '--today', TODAY)).code).toBe(0);
    });

    test.each(['state', 'facility', 'agency'])('by %s add up to a plain count of the file', async (by) => {
      const rows = await rowsBy(by);
      expect(schemaFaults('report-rows', rows)).toEqual([]);
      const { data } = Papa.parse<Record<string, string>>(gunzipSync(readFileSync(released ?? '')).toString(), {
        header: true,
        skipEmptyLines: true,
      });
      expect(sum(rows)).toBe(data.length);
      expect(sum(rows.filter(({ decision }) => decision === 'declined'))).toBe(
        data.filter(({ lift_reason }) => lift_reason === 'Detainer Declined by LEA').length,
      );
      // What ICE wrote, and the outcome that it is counted under. Where nothing was written, nothing is known.
      const outcomes: Record<string, string> = {
        '': 'unknown',
        'Booked into Detention': 'transferred-to-ice-timing-unknown',
        Died: 'died-in-custody',
        Transferred: 'transferred-jail-prison',
        'Early Release': 'released-no-ice',
      };
      const plain: Record<string, number> = {};
      for (const { date = '', lift_reason = '' } of data) {
        const quarter = `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
        const cell = `${quarter} ${outcomes[lift_reason] ?? 'other'}`;
        plain[cell] = (plain[cell] ?? 0) + 1;
      }
      const known = new Set(Object.values(outcomes));
      const ours: Record<string, number> = {};
      for (const { period, outcome = '', value } of rows) {
        const cell = `${period} ${known.has(outcome) ? outcome : 'other'}`;
        ours[cell] = (ours[cell] ?? 0) + value;
      }
      expect(ours).toEqual(plain);
      expect(sum(rows.filter(({ outcome }) => outcome === 'unknown'))).toBe(11229);
    });

    test('in facilities of other governments are marked and kept out of the state', async () => {
      const rows = await rowsBy('state');
      const federal = rows.filter(({ operator_level }) => operator_level === 'federal');
      expect(sum(federal)).toBe(JSON.parse(printed).counts.by_operator_level.federal);
      expect(federal.filter(({ state }) => state !== undefined)).toEqual([]);
      expect(new Set(federal.map(({ located_in }) => located_in))).toEqual(new Set(['PA']));
      expect(sum(rows.filter(({ state }) => state !== undefined))).toBeLessThan(32757);
    });

    test('that are given to validate are met with the command that imports them', async () => {
      const { code, out: text } = await daybook('validate', released ?? '');
      expect(code).toBe(1);
      expect(text).toContain('Type: daybook import ice-detainers FILE --out FOLDER');
    });
  },
);

/** Public files of other kinds: a clear finding, nothing written, nothing guessed. */
describe.each([
  ['data/texas-jail-detainers/monthly_2011_2015.csv', /Type: daybook import texas-jail-detainers/],
  ['data/geography/census_co_est2020_population.csv', /does not look like ice-287g-list/],
  ['data/bookings/california_2018.csv', /Type: daybook import california-jail-bookings/],
  ['data/agencies/fbi_lee_latest.csv.gz', /does not look like ice-287g-list/],
])('%s', (name, says) => {
  const path = shared(name);

  test.skipIf(path === undefined)('is no log, and no list of agreements', async () => {
    const checked = await daybook('validate', path ?? '', '--today', TODAY, '--json');
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.out)).toMatchObject({
      verdict: 'invalid',
      records: 0,
      findings: [{ rule: 'kind-unknown' }],
    });
    const imported = await daybook(
      'import',
      'ice-287g-list',
      path ?? '',
      '--as-of',
      '2025-07-11',
      '--out',
      join(made.path, 'no'),
    );
    expect(imported).toMatchObject({ code: 1, out: 'No row was read, so nothing was written.\n' });
    expect(imported.talk).toMatch(says);
  });
});
