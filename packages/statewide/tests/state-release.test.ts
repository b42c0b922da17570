import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackRelease, type ReleaseReader, releaseInMemory, verifyRelease } from '@daybook/publisher';
import { openRelease } from '@daybook/publisher/node';
import type { QuarterlyReport, QuarterlyReportRow } from '@daybook/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreparedStateRelease, prepareStateRelease } from '../src/state-release/prepare-state-release.ts';
import { recordsAlone } from '../src/state-release/records-alone.ts';
import { type MadeUpState, type MadeUpStateOptions, madeUpState } from './made-up/made-up-state.ts';
import { countedState, naiveState } from './support/naive-state.ts';
import { oversightKey, stateSettings } from './support/oversight.ts';

const folder = mkdtempSync(join(tmpdir(), 'state-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const periods = ['2025-Q4', '2026-Q1'];
const said = new Map(periods.map((period) => [period, { en: '3 of 3 expected', es: '3 de 3 que debían informar' }]));

interface Made extends MadeUpState {
  readonly releases: readonly ReleaseReader[];
}

async function made(name: string, options: Partial<MadeUpStateOptions>): Promise<Made> {
  const root = join(folder, name);
  const state = await madeUpState(root, { agencies: 3, quarters: periods, asks: 300, showsPeople: true, ...options });
  return { ...state, releases: state.publications.map(({ path }) => openRelease(join(root, path))) };
}

const prepare = (releases: readonly ReleaseReader[], options: object = {}, named: readonly string[] = periods) =>
  prepareStateRelease(
    { state: 'ZZ', jurisdiction_id: 'us-state-99', name: 'Zephyra', releases, coverage: [], said },
    stateSettings(named),
    { key: oversightKey, ...options },
  );

const inMemory = (name: string, { files }: PreparedStateRelease) => releaseInMemory(name, files);
const aboutPeople = (reports: readonly QuarterlyReport[]) =>
  reports.flatMap(({ tables }) => tables.filter(({ table_id }) => table_id.startsWith('people-by-')));
const textIn = ({ files }: PreparedStateRelease, path: string) =>
  Buffer.from(files.find((file) => file.path === path)?.bytes ?? '').toString();

describe('a state of three agencies that show who the people are', () => {
  let state: Made;
  let prepared: PreparedStateRelease;
  beforeAll(async () => {
    state = await made('three', {});
    prepared = await prepare(state.releases);
  }, 120_000);

  test('is published: valid, and silent to an attacker who has every file of every agency', async () => {
    expect(prepared.checked.findings).toEqual([]);
    expect(prepared).toMatchObject({ isRefused: false, elsewhere: [], sequence: 1, agencies: 3, small_cell: 11 });
    const { leaks, unsettled, tried } = await attackRelease(inMemory('state', prepared), { with: state.releases });
    expect({ leaks, unsettled }).toEqual({ leaks: [], unsettled: [] });
    expect(tried.find(({ way }) => way === 'agencies-differ')?.looked_at).toBeGreaterThan(50);
  });

  test('shows a sum where all three show their figure, and withholds it where one does', () => {
    const own = state.releases.map((release) => reportIn(release));
    let shown = 0;
    let withheld = 0;
    for (const { period, tables } of prepared.reports)
      for (const { table_id, dimensions, rows } of tables)
        for (const row of rows) {
          const key = keyOf(row, dimensions);
          const parts = own
            .filter((report) => report.period.name === period.name)
            .map((report) => report.tables.find((one) => one.table_id === table_id))
            .map((table) => table?.rows.find((one) => keyOf(one, dimensions) === key));
          const isHidden = parts.some((part) => part?.withheld !== undefined);
          expect(row.withheld === 'protected', `${table_id} ${key}`).toBe(isHidden);
          if (isHidden) withheld++;
          else {
            shown++;
            expect(row.value).toBe(parts.reduce((sum, part) => sum + (part?.value ?? 0), 0));
          }
        }
    expect(shown).toBeGreaterThan(50);
    expect(withheld).toBeGreaterThan(20);
  });

  test('says of each withheld sum how much it is at least, and never more than the true one', () => {
    const truth = new Map<string, number>();
    for (const report of countedState({ ...state, periods, asks: 300 }))
      for (const { table_id, dimensions, rows } of report.tables)
        for (const row of rows) {
          const key = `${report.period.name} ${table_id} ${keyOf(row, dimensions)}`;
          truth.set(key, (truth.get(key) ?? 0) + (row.value ?? 0));
        }
    const bounds = prepared.sums.filter(({ withheld }) => withheld > 0);
    expect(bounds.some(({ at_least }) => at_least > 0n)).toBe(true);
    for (const { period, table_id, codes, at_least, is_exact } of prepared.sums) {
      const key = `${period} ${table_id} ${Object.values(codes).join(', ')}`;
      const true_sum = BigInt(truth.get(key) ?? -1);
      if (is_exact) expect(at_least, key).toBe(true_sum);
      else expect(at_least <= true_sum || !truth.has(key), key).toBe(true);
    }
    const [head, ...lines] = textIn(prepared, 'totals.csv').trimEnd().split('\r\n');
    expect(head).toContain('total,at_least,agencies_shown,agencies_withheld,agencies_not_said');
    expect(lines.filter((line) => /,,\d+,\d+,\d+,\d+$/.test(line))).toHaveLength(
      prepared.sums.filter(({ is_exact }) => !is_exact).length,
    );
  });

  test('says who reported before anything else, in both languages', () => {
    expect(textIn(prepared, 'README.md')).toMatch(/^# .*\n\n## Who reported\n\n- 2025-Q4: 3 of 3 expected/);
    expect(textIn(prepared, 'README.es.md')).toMatch(/^# .*\n\n## Quién informó\n\n- 2025-Q4: 3 de 3/);
    expect(textIn(prepared, 'reports/2026-Q1.html')).toContain('Zephyra (3 of 3 expected) received');
    expect(textIn(prepared, 'reports/2026-Q1.es.html')).toContain('Zephyra (3 de 3 que debían informar)');
    expect(textIn(prepared, 'sources.csv').trimEnd().split('\r\n')).toHaveLength(7);
  });

  test('is the same again to the byte, and from publications without their logs', async () => {
    const again = await prepare(state.releases.map(recordsAlone));
    expect(again.files).toEqual(prepared.files);
  });

  test('would be found out if it gave the true totals that the agencies know', async () => {
    const { leaks } = await attackRelease(await naiveState({ ...state, periods, asks: 300 }), { with: state.releases });
    const found = leaks.filter(({ way }) => way === 'agencies-differ');
    expect(found.length).toBeGreaterThan(20);
    const counted = countedState({ ...state, periods, asks: 300 });
    for (const { release, cell = '', interval } of found) {
      const [, table_id, period, codes] = /^(\S+) (\S+): (.*)$/.exec(cell) ?? [];
      const agency = state.agencies.find(({ agency: { agency_id } }) => release?.includes(agency_id));
      const report = counted.find((one) => one.agency_id === agency?.agency.agency_id && one.period.name === period);
      const table = report?.tables.find((one) => one.table_id === table_id);
      const row = table?.rows.find((one) => keyOf(one, table.dimensions) === codes);
      expect(row?.value ?? 0, cell).toBeGreaterThanOrEqual(interval?.least ?? 0);
      expect(row?.value ?? 0, cell).toBeLessThanOrEqual(interval?.most ?? 0);
    }
  });

  test('shows less where somebody else has already told the true totals', async () => {
    const others = [await naiveState({ ...state, periods, asks: 300 })];
    const careful = await prepare(state.releases, { others });
    expect(careful.left_out.length).toBeGreaterThan(prepared.left_out.length);
    expect(careful.elsewhere.length).toBeGreaterThan(20);
    expect(careful.isRefused).toBe(false);
  });

  test('is refused with a publication that is not what was signed', async () => {
    const [first, ...others] = state.releases as [ReleaseReader, ...ReleaseReader[]];
    const changed = {
      ...first,
      read: (path: string) =>
        path.startsWith('reports/')
          ? Buffer.from(Buffer.from(first.read(path)).toString().replace('"value": 1', '"value": 2'))
          : first.read(path),
    };
    await expect(prepare([changed, ...others])).rejects.toThrow('is not the file that was signed');
  });

  describe('whose third agency comes late', () => {
    let before: PreparedStateRelease;
    let after: PreparedStateRelease;
    beforeAll(async () => {
      before = await prepare(state.releases.slice(0, -1));
      after = await prepare(state.releases, { previous: inMemory('before', before) });
    }, 120_000);

    test('shows nothing about persons of the quarter that it lacks, and sums of the two others', async () => {
      const [, second] = before.reports as [QuarterlyReport, QuarterlyReport];
      expect(aboutPeople([second]).every(({ rows, complete }) => rows.length === 0 && !complete)).toBe(true);
      const asks = second.tables.find(({ table_id }) => table_id === 'asks-by-decision-and-outcome');
      expect(asks?.rows.length).toBeGreaterThan(3);
      expect(before.sums.find(({ period }) => period === '2026-Q1')?.shown).toBe(2);
      const { leaks } = await attackRelease(inMemory('state', before), { with: state.releases });
      expect(leaks).toEqual([]);
    });

    test('says when it came what changed, and the quarter before stays as it was', async () => {
      const { daybook } = JSON.parse(textIn(after, 'datapackage.json'));
      expect(daybook).toMatchObject({
        sequence: 2,
        report_changes: [
          { report_id: 'us-state-99-2026-q1-other', from_revision: 1, to_revision: 2, reason: 'progress' },
        ],
      });
      expect(textIn(after, 'reports/2025-Q4.json')).toBe(textIn(before, 'reports/2025-Q4.json'));
      const { checks, verdict } = await verifyRelease(inMemory('after', after), {
        today: '2026-12-31',
        key: { fingerprint: oversightKey.fingerprint },
        previous: [inMemory('before', before)],
      });
      expect(checks.filter(({ result }) => result === 'fails')).toEqual([]);
      expect(verdict).toBe('verified');
    });

    test('tells an attacker nothing who has both releases and every agency', async () => {
      const known = [...state.releases, inMemory('before', before)];
      const { leaks, unsettled } = await attackRelease(inMemory('after', after), { with: known });
      expect({ leaks, unsettled }).toEqual({ leaks: [], unsettled: [] });
    });
  });
});

test('sixty small agencies: every act is counted, and nobody can be told apart', async () => {
  const { releases } = await made('sixty', { agencies: 60, quarters: ['2026-Q1'], asks: 16 });
  const prepared = await prepare(releases, {}, ['2026-Q1']);
  expect(prepared).toMatchObject({ isRefused: false, agencies: 60, elsewhere: [] });
  const acts = prepared.sums.filter(({ table_id }) => table_id === 'asks-by-decision-and-outcome');
  expect(acts.reduce((sum, { at_least }) => sum + at_least, 0n)).toBeGreaterThanOrEqual(60n * 16n);
  expect(acts.every(({ is_exact }) => is_exact)).toBe(true);
  expect(prepared.left_out.some((table) => table.startsWith('people-by-sex'))).toBe(true);
  expect(prepared.attacked).toMatchObject({ leaks: [], unsettled: [] });
});

const keyOf = (row: QuarterlyReportRow, dimensions: readonly string[]) =>
  dimensions.map((one) => row[one as keyof QuarterlyReportRow]).join(', ');

function reportIn(release: ReleaseReader): QuarterlyReport {
  const path = release.paths.find((one) => /^reports\/.*\.json$/.test(one)) ?? '';
  return JSON.parse(Buffer.from(release.read(path)).toString());
}
