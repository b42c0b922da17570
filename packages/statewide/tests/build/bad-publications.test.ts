import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseFile } from '@daybook/publisher';
import type { Publication } from '@daybook/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, openDataset } from '../../src/duckdb/index.ts';
import type { MadeUpFault } from '../made-up/faults/index.ts';
import { resealed } from '../made-up/resealed.ts';
import { writeFolder } from '../made-up/write-folder.ts';
import { filesOf, type MadeUpDataset, madeUpDataset } from '../support/made-up-dataset.ts';

const QUARTERS = ['2025-Q4', '2026-Q1'] as const;
const FAULTS: readonly MadeUpFault[] = [
  'wrong-signature',
  'changed-after-signing',
  'another-key',
  'older-standard',
  'report-disagrees',
  'claimed-twice',
  'corrected',
  'renamed',
  'nil',
];

let made: MadeUpDataset;
let good: BuildResult;
const at = (path: string) => join(made.folder, path);
const agency = (no: number) => made.state.agencies[no]?.agency.agency_id ?? '';
const folderOf = (no: number, name: string) => `publications/${agency(no)}/${name}`;
/** What is said of publications of an agency, with what follows. */
const said = ({ findings }: BuildResult, no: number) =>
  findings
    .filter(({ folder }) => folder.includes(agency(no)))
    .map(({ finding, consequence }) => `${finding}: ${consequence}`);

async function ask(out: string, sql: string) {
  const { engine, close } = await openDataset(at(out));
  try {
    return await engine.rows(sql);
  } finally {
    close();
  }
}

beforeAll(async () => {
  made = await madeUpDataset({
    agencies: FAULTS.length + 1,
    quarters: QUARTERS,
    asks: 8,
    isCoarse: true,
    faults: FAULTS.map((fault, no) => ({ fault, agency: no, quarter: '2026-Q1' })),
  });
  good = await made.build('state');
}, 60_000);

describe('a publication with a fault is set aside, and the others go on:', () => {
  test.each([
    [0, 'a signature that does not fit', 'not-what-was-signed'],
    [1, 'a file changed after it was signed', 'not-what-was-signed'],
    [2, 'a key that nobody made known', 'signer-not-known'],
    [3, 'a version of the standard from before the first', 'other-standard-version'],
    [4, 'a report that says something else than its log', 'report-differs-from-log'],
  ])('agency %i, %s', async (no, _, finding) => {
    expect(said(good, no)).toEqual([`${finding}: set-aside`]);
    const rows = await ask('state', `SELECT DISTINCT quarter FROM requests WHERE agency_id = '${agency(no)}'`);
    expect(rows.map(({ quarter }) => quarter)).toEqual(['2025-Q4']);
    const [message] = good.findings.filter(({ folder }) => folder.includes(agency(no))).map((one) => one.message);
    expect(message?.en).toMatch(/\.$/);
    expect(message?.es).toMatch(/\.$/);
    expect(message?.es).not.toBe(message?.en);
  });

  test('all that a person should know is in findings.json', () => {
    const { findings } = JSON.parse(readFileSync(at('state/findings.json'), 'utf8')) as Pick<BuildResult, 'findings'>;
    expect(findings).toHaveLength(good.findings.length);
    expect(findings.find(({ finding }) => finding === 'other-standard-version')?.message.en).toContain('version 0.9');
  });

  test('coverage knows that something came that cannot be used', () => {
    const rows = good.coverage.filter((row) => row.agency_id === agency(0) && row.period === '2026-Q1');
    expect(rows.map(({ standing }) => standing)).toEqual(['unknown']);
  });
});

test('an agency whose manifest cannot be read is not counted as silent: its reports say that something came', async () => {
  cpSync(at(`publications/${agency(9)}`), at('unreadable'), { recursive: true });
  writeFileSync(at('unreadable/2026-Q1/datapackage.json'), '{');
  const { findings, coverage } = await made.build('state-u', { paths: [at('unreadable')] });
  expect(findings.map(({ finding, consequence }) => `${finding}: ${consequence}`)).toEqual([
    'manifest-not-valid: set-aside',
  ]);
  expect(findings[0]?.message.en).toContain('counted as silent may have published it');
  const standings = coverage.map(({ agency_id, period, standing }) => [agency_id, period, standing]);
  expect(standings).toContainEqual([agency(9), '2026-Q1', 'unknown']);
});

describe('two publications of one number', () => {
  test('are both set aside where no later one names one of them', () => {
    expect(said(good, 5)).toEqual(['two-of-one-number: set-aside', 'two-of-one-number: set-aside']);
  });

  test('are settled by the later one that names one of them', async () => {
    const own = await madeUpDataset({
      agencies: 1,
      quarters: [...QUARTERS, '2026-Q2'],
      asks: 6,
      isCoarse: true,
      faults: [{ fault: 'claimed-twice', agency: 0, quarter: '2026-Q1' }],
    });
    const { uses, findings } = await own.build('state');
    expect(uses).toEqual({ current: 3, superseded: 0, 'set-aside': 1 });
    expect(findings.map(({ folder, finding }) => [folder.slice(-13), finding])).toEqual([
      ['2026-Q1-again', 'two-of-one-number'],
    ]);
  });
});

test('a correction replaces what it corrects, and an agency of another name is the same agency', async () => {
  expect(said(good, 6)).toEqual([]);
  const [corrected] = await ask(
    'state',
    `SELECT count(*) AS n FROM requests WHERE agency_id = '${agency(6)}' AND quarter = '2026-Q1'`,
  );
  const lines = readFileSync(at(`${folderOf(6, '2026-Q1')}/log/requests.ndjson`), 'utf8')
    .trimEnd()
    .split('\n');
  expect(corrected?.n).toBe(lines.length);
  expect(said(good, 7)).toEqual(['name-changed: used']);
  const names = await ask('state', `SELECT name, is_reporter FROM agencies WHERE agency_id = '${agency(7)}'`);
  expect(names).toEqual([{ name: 'Zephyra Valley Department of Public Safety', is_reporter: true }]);
});

test('a correction that comes before its original is used, and the original adds nothing when it comes', async () => {
  const [first, second] = ['2026-Q1', '2026-Q1-corrected'].map((name) => at(folderOf(6, name))) as [string, string];
  const earlier = at(folderOf(6, '2025-Q4'));
  const before = await made.build('early', { paths: [second] });
  expect(said(before, 6)).toEqual([]);
  expect(before.findings.map(({ finding, consequence }) => `${finding}: ${consequence}`)).toEqual([
    'earlier-one-not-given: used',
  ]);
  const after = await made.build('early', { paths: [second, first, earlier] });
  expect(after.findings).toEqual([]);
  expect(after.uses).toEqual({ current: 2, superseded: 1, 'set-aside': 0 });
  const together = await made.build('together', { paths: [earlier, first, second] });
  expect(after.rows).toEqual(together.rows);
  expect(filesOf(at('early'))).toEqual(filesOf(at('together')));
});

test('a file that is replaced between two runs is seen, and sets its publication aside', async () => {
  cpSync(at(`publications/${agency(9)}`), at('replaced'), { recursive: true });
  const paths = [at('replaced')];
  const before = await made.build('state-r', { paths });
  expect(before.findings).toEqual([]);
  const log = at('replaced/2026-Q1/log/requests.ndjson');
  const text = readFileSync(log, 'utf8');
  // As long as it was.
  writeFileSync(log, text.replace('"declined"', '"declinex"'));
  const after = await made.build('state-r', { paths });
  expect(after.findings.map(({ finding }) => finding)).toEqual(['not-what-was-signed']);
  expect(after.rows.requests).toBeLessThan(before.rows.requests ?? 0);
  writeFileSync(log, text);
  expect((await made.build('state-r', { paths })).rows).toEqual(before.rows);
});

describe('nothing is added twice:', () => {
  test('a publication that was given twice is read once', async () => {
    const own = at(`publications/${agency(9)}`);
    cpSync(own, at('copy'), { recursive: true });
    const once = await made.build('once', { paths: [own] });
    const twice = await made.build('twice', { paths: [own, at('copy')] });
    expect(twice.rows).toMatchObject({
      requests: once.rows.requests,
      asks: once.rows.asks,
      measures: once.rows.measures,
    });
    expect(twice.findings.map(({ finding, consequence }) => `${finding}: ${consequence}`)).toEqual([
      'given-twice: used',
      'given-twice: used',
    ]);
  });

  test("another publisher's claim yields to the agency's own, and two claims of others to each other", async () => {
    const own = await madeUpDataset({ agencies: 3, quarters: ['2026-Q1'], asks: 6, isCoarse: true });
    const [claimed, ...others] = own.state.agencies;
    if (claimed === undefined) throw new RangeError('There is no agency.');
    const files = own.state.publications.map(({ path }) => filesAt(join(own.folder, path)));
    // Two other agencies publish the log of the first one as theirs.
    others.forEach(({ key, agency: by }, at) => {
      const { algorithm, fingerprint, public_key } = key;
      const manifest: Partial<Publication> = {
        agency_id: by.agency_id,
        agencies: [claimed.agency.agency_id],
        key: { algorithm, fingerprint, public_key },
      };
      writeFolder(join(own.folder, `claims/${at}`), resealed(files[0] ?? [], key, { manifest: { ...manifest } }));
    });
    const first = join(own.folder, own.state.publications[0]?.path ?? '');
    const claims = [0, 1].map((at) => join(own.folder, `claims/${at}`));
    const all = await own.build('all', { paths: [first, ...claims] });
    const alone = await own.build('alone', { paths: [first] });
    expect(all.rows.asks).toBe(alone.rows.asks);
    expect(all.rows.measures).toBe(alone.rows.measures);
    expect(all.uses).toMatchObject({ current: 1 });
    expect(
      new Set(all.findings.map(({ finding, consequence, folder }) => `${folder}: ${finding}: ${consequence}`)),
    ).toEqual(new Set(['0: claimed-twice: left-out', '1: claimed-twice: left-out']));
    const unsettled = await own.build('unsettled', { paths: claims });
    expect(unsettled.rows).toMatchObject({ requests: 0, asks: 0, measures: 0 });
    const one = await own.build('one', { paths: claims.slice(0, 1) });
    expect(one.rows.asks).toBe(alone.rows.asks);
  });
});

test('a folder that holds other things is left alone', async () => {
  await expect(made.build('publications')).rejects.toThrow('holds other things');
});

function filesAt(folder: string): ReleaseFile[] {
  const about = { media_type: 'text/plain', contains: 'readme' } as const;
  return Object.entries(filesOf(folder)).map(([path, bytes]) => ({
    path,
    bytes: Buffer.from(bytes, 'base64'),
    ...about,
  }));
}
