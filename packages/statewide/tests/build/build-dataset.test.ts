import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuildResult, notWhole, openDataset } from '../../src/duckdb/index.ts';
import { filesOf, type MadeUpDataset, madeUpDataset } from '../support/made-up-dataset.ts';

let made: MadeUpDataset;
let built: BuildResult;
const at = (path: string) => join(made.folder, path);

beforeAll(async () => {
  made = await madeUpDataset({
    agencies: 3,
    quarters: ['2025-Q4', '2026-Q1'],
    asks: 30,
    isCoarse: true,
    faults: [{ fault: 'corrected', agency: 1, quarter: '2025-Q4' }],
  });
  built = await made.build('state');
}, 60_000);

async function ask(out: string, sql: string) {
  const { engine, close } = await openDataset(at(out));
  try {
    return await engine.rows(sql);
  } finally {
    close();
  }
}

describe('a dataset built from signed publications', () => {
  test('holds every entry once, in its latest word', async () => {
    expect(built.uses).toEqual({ current: 6, superseded: 1, 'set-aside': 0 });
    expect(built.signatures).toEqual({ verified: 7, holds: 0, unsigned: 0, broken: 0 });
    expect(built.findings).toEqual([]);
    const entries = made.state.publications
      .filter(({ path }) => !path.endsWith('2025-Q4') || !path.includes(made.state.agencies[1]?.agency.agency_id ?? ''))
      .flatMap(({ path }) =>
        readFileSync(at(`${path}/log/requests.ndjson`), 'utf8')
          .trimEnd()
          .split('\n'),
      );
    expect(built.rows.requests).toBe(entries.length);
    const [corrected] = await ask('state', `SELECT count(*) AS n FROM requests WHERE revision = 2`);
    expect(corrected?.n).toBe(1);
  });

  test('counts to the figures that each agency published', async () => {
    const different = await ask(
      'state',
      `SELECT * FROM (
         SELECT agency_id, quarter, ask, decision, outcome, sum(asks) AS value FROM asks GROUP BY ALL
       ) FULL JOIN (
         SELECT agency_id, quarter, ask, decision, outcome, value FROM measures
         WHERE table_id = 'asks-by-decision-and-outcome' AND ask IS NOT NULL AND decision IS NOT NULL AND outcome IS NOT NULL AND value > 0
       ) USING (agency_id, quarter, ask, decision, outcome, value)
       WHERE agency_id IS NULL OR value IS NULL`,
    );
    const [all] = await ask('state', 'SELECT count(*) AS n, sum(asks) AS asks FROM asks');
    expect(different).toEqual([]);
    expect(all?.n).toBe(built.rows.asks);
    expect(Number(all?.asks)).toBeGreaterThan(100);
  });

  test('names the publication, the file and the line of each row', async () => {
    const [row] = await ask('state', `SELECT * FROM requests WHERE revision = 2`);
    const publication = made.state.publications.find(({ path }) => path.endsWith('-corrected'));
    expect(row?.file).toBe('log/requests.ndjson');
    const line = readFileSync(at(`${publication?.path}/${row?.file}`), 'utf8').split('\n')[Number(row?.file_row) - 1];
    expect(JSON.parse(line ?? '')).toMatchObject({ public_id: row?.public_id, revision: 2 });
    const [said] = await ask(
      'state',
      `SELECT folder FROM publications WHERE publication_sha256 = '${row?.publication_sha256}'`,
    );
    expect(said?.folder).toMatch(/2025-Q4-corrected$/);
  });

  test('is the same, byte for byte, wherever and whenever it is built', async () => {
    await made.build('state-2');
    expect(filesOf(at('state-2'))).toEqual(filesOf(at('state')));
    expect((await made.build('state-2')).renewed).toBe(0);
    expect(filesOf(at('state-2'))).toEqual(filesOf(at('state')));
  });

  test('holds the same rows in the same order in several files of a quarter, where they are many', async () => {
    const { renewed } = await made.build('state-9', { fileRows: 40 });
    const now = filesOf(at('state-9'));
    const files = Object.keys(now).filter((path) => path.startsWith('data/asks/'));
    expect(files).toContain('data/asks/state=ZZ/quarter=2025-Q4/1.parquet');
    expect(renewed).toBeGreaterThan(files.length);
    const tables = Object.entries(filesOf(at('state'))).filter(([path]) => path.startsWith('csv/'));
    expect(tables.length).toBeGreaterThan(6);
    for (const [path, bytes] of tables) expect([path, now[path] === bytes]).toEqual([path, true]);
    // Fewer files are needed again: the others go.
    await made.build('state-9');
    expect(filesOf(at('state-9'))).toEqual(filesOf(at('state')));
  });

  test('goes on where it was stopped', async () => {
    let times = 0;
    const stop = () => {
      if (++times === 4) throw new Error('stopped');
    };
    await expect(made.build('state-3', { onProgress: stop })).rejects.toThrow('stopped');
    // The line that was being written when the machine stopped, and the rows of the publication that was being read.
    appendFileSync(at('state-3/.daybook/read.ndjson'), '{"version":2,"seen":"');
    writeFileSync(at('state-3/.daybook/pieces/half.part'), 'half');
    const kept = readdirSync(at('state-3/.daybook/pieces')).length;
    expect(kept).toBeGreaterThan(3);
    await made.build('state-3');
    expect(filesOf(at('state-3'))).toEqual(filesOf(at('state')));
    expect(readdirSync(at('state-3/.daybook/pieces'))).toHaveLength(7);
  });

  test('is whole again after it was stopped while files were put into their places', async () => {
    const before = made.state.publications.filter(({ quarter }) => quarter === '2025-Q4').map(({ path }) => at(path));
    await made.build('state-4', { paths: before });
    const old = filesOf(at('state-4'));
    cpSync(at('state-4'), at('state-5'), { recursive: true });
    await made.build('state-4');
    // Some files of the new dataset are in their places, others not; the list of what was made was written before.
    const record = JSON.parse(readFileSync(at('state-4/.daybook/made.json'), 'utf8')) as Record<string, unknown>;
    const was = JSON.parse(readFileSync(at('state-5/.daybook/made.json'), 'utf8')) as Record<string, unknown>;
    const same = Object.entries(record).filter(([path, made]) => JSON.stringify(was[path]) === JSON.stringify(made));
    writeFileSync(at('state-5/.daybook/made.json'), JSON.stringify(Object.fromEntries(same)));
    rmSync(at('state-5/datapackage.json'));
    renameSync(at('state-4/data/publications.parquet'), at('state-5/data/publications.parquet'));
    await made.build('state-5', { paths: before });
    expect(filesOf(at('state-5'))).toEqual(old);
    await made.build('state-5');
    expect(filesOf(at('state-5'))).toEqual(filesOf(at('state')));
  });

  test('is whole again after a file of it was lost or cut short', async () => {
    await made.build('state-7');
    const data = at('state-7/data/measures/state=ZZ/quarter=2025-Q4/0.parquet');
    for (const spoil of [() => rmSync(data), () => truncateSync(data, 100)]) {
      spoil();
      expect(await notWhole(at('state-7'))).toBe('data/measures/state=ZZ/quarter=2025-Q4/0.parquet');
      expect((await made.build('state-7')).renewed).toBe(1);
      expect(await notWhole(at('state-7'))).toBeUndefined();
      expect(filesOf(at('state-7'))).toEqual(filesOf(at('state')));
    }
    rmSync(at('state-7/datapackage.json'));
    expect(await notWhole(at('state-7'))).toBe('datapackage.json');
    await made.build('state-7');
    expect(filesOf(at('state-7'))).toEqual(filesOf(at('state')));
  });

  test('is made by one build at a time, and a build that was killed locks nobody out', async () => {
    const [one, other] = await Promise.allSettled([made.build('state-8'), made.build('state-8')]);
    expect(one.status).toBe('fulfilled');
    expect(other).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('Another build') } });
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(at('state-8/.daybook/lock'), `${gone} ${hostname()}`);
    expect((await made.build('state-8')).renewed).toBe(0);
    expect(readdirSync(at('state-8/.daybook'))).not.toContain('lock');
  });

  test('is the same where what earlier builds kept is spoilt', async () => {
    await made.build('state-9');
    for (const name of ['made.json', 'read.ndjson']) writeFileSync(at(`state-9/.daybook/${name}`), 'null\n{"a":');
    await made.build('state-9');
    rmSync(at('state-9/.daybook'), { recursive: true });
    writeFileSync(at('state-9/.daybook'), 'junk');
    await made.build('state-9');
    const [kept = ''] = readdirSync(at('state-9/.daybook/pieces'));
    const [piece = ''] = readdirSync(at(`state-9/.daybook/pieces/${kept}`));
    rmSync(at(`state-9/.daybook/pieces/${kept}/${piece}`));
    rmSync(at('state-9/data/asks'), { recursive: true });
    rmSync(at('state-9/data/requests'), { recursive: true });
    rmSync(at('state-9/data/measures'), { recursive: true });
    await made.build('state-9');
    expect(filesOf(at('state-9'))).toEqual(filesOf(at('state')));
  });

  test('is mended where a file of it was changed and is as long as before', async () => {
    await made.build('state-11');
    const path = at('state-11/csv/measures/ZZ-2025-Q4.csv');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/\d\n/, 'x\n'));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    expect((await made.build('state-11')).renewed).toBe(1);
    expect(filesOf(at('state-11'))).toEqual(filesOf(at('state')));
    // Other times alone, as a copy has them, make nothing anew.
    utimesSync(path, 1, 1);
    expect((await made.build('state-11')).renewed).toBe(0);
  });

  test('is no publication itself', async () => {
    await expect(made.build('state-10', { paths: [at('state')] })).rejects.toThrow('is a dataset already');
  });

  test('reads again only what changed, and writes only what it touches', async () => {
    cpSync(at('publications'), at('more'), { recursive: true });
    const paths = [at('more')];
    await made.build('state-6', { paths });
    const last = made.state.publications.filter(({ quarter }) => quarter === '2026-Q1').at(-1)?.path ?? '';
    const gone = last.replace('publications', 'more');
    rmSync(at(gone), { recursive: true });
    const { renewed, rows } = await made.build('state-6', { paths });
    expect(rows.requests).toBeLessThan(built.rows.requests ?? 0);
    const now = filesOf(at('state-6'));
    const untouched = Object.entries(filesOf(at('state'))).filter(([path]) => path.includes('2025-Q4'));
    expect(untouched.map(([path]) => now[path])).toEqual(untouched.map(([, bytes]) => bytes));
    expect(untouched).toHaveLength(6);
    expect(renewed).toBeLessThan(14);
  });
});
