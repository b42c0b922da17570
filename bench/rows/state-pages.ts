import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { measured } from '../measured.ts';
import type { Row } from '../row.ts';
import { daybook } from '../subjects.ts';

const SEED = 20;
const TIMES = 25;
const GOAL = 60;
const GOAL_BYTES = 200_000;

const quarters = [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((no) => `${year}-Q${no}`));

/** A dataset of many agencies: those of a small made-up state, each again and again under another id and county. */
async function repeated(from: string, to: string): Promise<void> {
  mkdirSync(join(to, 'data'), { recursive: true });
  writeFileSync(join(to, 'datapackage.json'), '{"resources":[]}');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const others: Readonly<Record<string, string>> = {
    agencies: `replace(name, ' County', ' ' || no || ' County') AS name, CAST(99000 + CAST(geoids AS INT) % 1000 + no * ${2 * SEED} AS VARCHAR) AS geoids,`,
    agreements: '',
    measures: 'report_id || no AS report_id,',
    publications: '',
  };
  for (const [table, more] of Object.entries(others)) {
    const files = table === 'publications' ? `${table}.parquet` : `${table}/**/*.parquet`;
    await connection.run(`COPY (
      SELECT * REPLACE (${more} agency_id || chr(CAST(97 + no AS INT)) AS agency_id)
      FROM read_parquet('${join(from, 'data', files)}', hive_partitioning = true, hive_types_autocast = false), range(${TIMES}) AS r(no)
    ) TO '${join(to, 'data', `${table}.parquet`)}' (FORMAT parquet)`);
  }
  connection.closeSync();
}

export const statePages: Row = {
  name: 'state-pages',
  title: `the public pages of ${SEED * TIMES} agencies and ${quarters.length} quarters, in two languages`,
  async run() {
    const { madeUpState } = await import('../../packages/statewide/tests/made-up/made-up-state.ts');
    const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const [made, small, large, site] = ['made', 'small', 'large', 'site'].map((name) => join(folder, name));
    await madeUpState(made as string, { agencies: SEED, quarters, asks: 20, isCoarse: true });
    measured([daybook, 'statewide', 'build', join(made as string, 'publications'), '--out', small as string, '--today', '2027-06-01']); // biome-ignore format: one command
    await repeated(small as string, large as string);
    const run = measured([daybook, 'statewide', 'site', large as string, '--out', site as string, '--data-at', 'https://example.org']); // biome-ignore format: one command
    const pages = readdirSync(site as string, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const largest = Math.max(...pages.map((path) => statSync(join(site as string, path)).size));
    rmSync(folder, { recursive: true });
    if (run.status !== 0 || pages.length < 2 * SEED * TIMES)
      throw new Error(`daybook statewide site said:\n${run.out}`);
    const [wall, bytes] = [run.wall, largest];
    return [
      { what: `seconds, ${pages.length} pages`, value: wall.toFixed(2), goal: `≤ ${GOAL}`, reached: wall <= GOAL },
      { what: 'bytes, the largest page', value: `${bytes}`, goal: `≤ ${GOAL_BYTES}`, reached: bytes <= GOAL_BYTES },
      { what: 'peak memory, MB', value: run.peak.toFixed(0), goal: '≤ 1000', reached: run.peak <= 1000 },
    ];
  },
};
