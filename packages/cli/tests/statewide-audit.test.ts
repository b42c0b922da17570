import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { figure, taken } from '../../statewide/tests/support/audit-rows.ts';
import { stateFolder } from '../../statewide/tests/support/state-folder.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const state = join(made.path, 'state');
const ids = Array.from({ length: 12 }, (_, at) => `us-zz-aaaaaaa${'abcdefghijkl'[at]}`);
const [FAR = '', OTHER = ''] = ids;

/** Twelve agencies in five quarters, alike but for one, which hands over six times as many in the last one. */
beforeAll(async () => {
  const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];
  await stateFolder(state, {
    agencies: ids.map((agency_id, at) => ({
      state: 'ZZ',
      agency_id,
      name: `Sheriff ${at + 1} of Zephyra`,
      agency_type: 'sheriff',
      is_reporter: true,
    })),
    requests: [taken(FAR, 'e1', '2026-Q1', 'automatic')],
    measures: quarters.flatMap((quarter) =>
      ids.flatMap((id, at) => [
        figure(id, quarter, 'transfers-to-ice', 'total', id === FAR && quarter === '2026-Q1' ? 60 : 10),
        figure(id, quarter, 'bookings', 'item=bookings', 1000 + at),
        figure(id, quarter, 'requests-received', 'total', 40),
        ...(id === OTHER ? [figure(id, quarter, 'holds-by-limit', 'hold_clock=zero;hold_limit=over-limit', 1)] : []),
      ]),
    ),
    coverage: ids.map((agency_id, at) => ({
      state: 'ZZ',
      agency_id,
      period: '2026-Q1',
      period_end_on: '2026-03-31',
      duty: 'zz-duty',
      is_expected: true,
      standing: at === 11 ? 'silent' : 'reported',
      months_in_period: 3,
      months_covered: 3,
    })),
  });
});

describe('daybook statewide audit', () => {
  test('says who reported before it asks, and asks about the one that is far from its state and its past', async () => {
    const { code, out, talk } = await daybook('statewide', 'audit', state, '--quarter', '2026-Q1');
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    const [coverage, question] = [
      '2026-Q1, zz-duty: 11 of 12 expected: 11 reported',
      'Sheriff 1 of Zephyra · Transfers 60',
    ];
    expect(out.indexOf(coverage)).toBeGreaterThan(0);
    expect(out.indexOf(question)).toBeGreaterThan(out.indexOf(coverage));
    expect(out.match(/2026-Q1, Sheriff 1 of Zephyra · /g)).toHaveLength(3);
    expect(out).toMatch(/Holds over a clock\n.*Sheriff 2 of Zephyra · No hold: 1 of 1 holds went on/);
    const spanish = await daybook('statewide', 'audit', state, '--quarter', '2026-Q1', '--lang', 'es');
    expect(spanish.out).toMatch(/Sheriff 1 of Zephyra · Entregas 60, ingresos 1,000/);
  });

  test('takes law files and records of agencies and places', async () => {
    const examples = join(import.meta.dirname, '../../../schemas/v1/examples');
    const records = ['agencies.ndjson', 'jurisdictions.ndjson', 'law'].map((name) => join(examples, name));
    const { code, out } = await daybook('statewide', 'audit', state, '--quarter', '2026-Q1', '--records', ...records);
    expect({ code, isAudit: out.includes('Audit of cooperation') }).toEqual({ code: 0, isAudit: true });
  });

  test('one agency has all its numbers with their ranges', async () => {
    const { out } = await daybook('statewide', 'audit', state, '--agency', FAR, '--quarter', '2026-Q1');
    expect(out).toMatch(/60 {2}2026-Q1 · Transfers to ICE\n/);
    expect(out).toMatch(/60\.0 \(45\.8 to 77\.2\) {2}2026-Q1 · Transfers in 1,000 bookings\n/);
    expect(out).not.toMatch(/Sheriff 2 of Zephyra · No hold/);
  });

  test('JSON has the published rows behind every number of a question', async () => {
    const { out } = await daybook('statewide', 'audit', state, '--json');
    const { questions, rows, numbers } = JSON.parse(out) as {
      questions: { signal: string; numbers: string[]; message: string }[];
      rows: Record<string, { file: string; publication_sha256: string; file_row: number }[]>;
      numbers: { id: string }[];
    };
    expect(new Set(questions.map(({ signal }) => signal))).toEqual(
      new Set(['informal-notification', 'apart-from-the-state', 'own-baseline-jump', 'holds-over-the-clock']),
    );
    for (const { numbers: ids, message } of questions) {
      expect(typeof message).toBe('string');
      for (const id of ids) {
        expect(numbers.map((one) => one.id)).toContain(id);
        expect(rows[id]?.length).toBeGreaterThan(0);
      }
    }
    expect(rows[`${FAR}:2026-Q1:taken-without-request`]).toMatchObject([{ file: 'requests.ndjson', file_row: 1 }]);
  });

  test('--rows opens a number to the file and row that say it', async () => {
    const { code, out } = await daybook('statewide', 'audit', state, '--rows', `${FAR}:2026-Q1:transfers`);
    expect(code).toBe(0);
    expect(out).toMatch(/ 60 {2}2026-Q1 · transfers-to-ice · total\n +reports\.ndjson, row 1, publication manifest of/);
    const json = await daybook('statewide', 'audit', state, '--rows', `${FAR}:2026-Q1:bookings`, '--json');
    expect(JSON.parse(json.out)).toMatchObject([{ measure: 'bookings', value: 1000 }]);
    const nothing = await daybook('statewide', 'audit', state, '--rows', `${FAR}:2026-Q1:arrests`);
    expect(nothing.out).toMatch(/No published row\./);
  });

  test('writes the page with its drawing and table, the drawing alone, and the figures', async () => {
    const out = join(made.path, 'out');
    mkdirSync(out);
    const [page, drawing, table] = ['audit.html', 'funnel.svg', 'audit.csv'].map((name) => join(out, name));
    await daybook('statewide', 'audit', state, '-o', page as string, '-o', drawing as string, '-o', table as string);
    const html = readFileSync(page as string, 'utf8');
    expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="funnel-zz-2026-q1-name/);
    expect(html).not.toMatch(/<script|style="|src=|href="http/);
    expect(html.match(/<t[dh][^>]*>(?:<[^>]*>)*Sheriff 7 of Zephyra/g)?.length ?? 0).toBeGreaterThan(0);
    const svg = readFileSync(drawing as string, 'utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    // One mark for each agency, and those of the legend.
    expect(svg.match(/class="spot/g)?.length).toBe(12 + 5);
    expect(readFileSync(table as string, 'utf8')).toContain(`${FAR}:2026-Q1:transfers,ZZ,${FAR},2026-Q1,transfers,60`);
  });

  test('--false-alarms simulates a state of these sizes', async () => {
    const { out } = await daybook('statewide', 'audit', state, '--false-alarms');
    expect(out).toMatch(/^False alarms in a state of 12 agencies of these sizes, 14\.1 transfers/);
    expect(out).toMatch(/\) +all alike\n.*\) +they differ as here\n/);
  });

  test.each([
    [[], /Name the folder of the dataset .+\nType: daybook statewide audit state/],
    [[made.path], /is not the folder of a statewide dataset: it has no data\/ in it\./],
    [[join(made.path, 'nowhere')], /There is no file or folder /],
    [
      [state, '--agency', 'us-zz-nobodyyy'],
      /The dataset has no figures of us-zz-nobodyyy\. It has those of us-zz-aaaaaaaa,/,
    ],
    [
      [state, '--quarter', '2019-Q1'],
      /no figures for 2019-Q1\. It has those for 2025-Q1, .*\nType the last of them: 2026-Q1/,
    ],
    [
      [state, '--rows', 'us-zz-nosuchxx:2026-Q1:transfers'],
      /no figures of us-zz-nosuchxx\. It has those of us-zz-aaaaaaaa,/,
    ],
    [[state, '--rows', `${FAR}:2031-Q4:transfers`], /no figures for 2031-Q4\. It has those for 2025-Q1,/],
    [[state, '--state', 'wa'], /There is nothing to audit/],
    [[state, '--rows', 'transfers'], /No number of an audit is called transfers\./],
    [[state, '--records', 'no-such-law/'], /There is no file or folder no-such-law/],
    [[state, '-o', 'audit.doc'], /does not say in which form/],
  ])('%j: says what to type', async (args, words) => {
    const { code, talk } = await daybook('statewide', 'audit', ...args);
    expect(code).toBe(2);
    expect(talk).toMatch(words);
  });
});
