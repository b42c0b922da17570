import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../measured.ts';
import type { Row } from '../row.ts';

const ASKS = Number(process.env.STATE_ASKS ?? 1_000_000);
const folder = join(tmpdir(), 'daybook-bench', `state-${ASKS}`);

export const statewideTables: Row = {
  name: 'statewide-tables',
  title: `A table of the dataset of ${ASKS} asks: our query on the built Parquet, DuckDB's own on it, and on the published NDJSON; the same sums`,
  run() {
    if (!existsSync(join(folder, 'state/datapackage.json')))
      return { skipped: 'the dataset that the row statewide-build builds' };
    // DuckDB is a program of its own and cannot be bundled.
    const script = fileURLToPath(new URL('../peers/state-tables.mjs', import.meta.url));
    const said = (how: string, path: string) => {
      const { out } = measured(['--conditions=@daybook/source', '--import', 'tsx', script, how, path]);
      const [, asks, ms] = /(\d+) asks\n([\d.]+) ms/.exec(out) ?? [];
      if (ms === undefined) throw new Error(`${how} gave no answer:\n${out.slice(0, 1000)}`);
      return { asks, ms: Number(ms) };
    };
    const ours = said('built', join(folder, 'state'));
    const own = said('own', join(folder, 'state'));
    const raw = said('ndjson', join(folder, 'publications'));
    if (ours.asks !== own.asks || ours.asks !== raw.asks)
      throw new Error(`The sums differ: ${ours.asks}, ${own.asks}, ${raw.asks}`);
    const more = ours.ms / own.ms;
    const faster = raw.ms / ours.ms;
    return [
      { what: "÷ DuckDB's own SQL", value: more.toFixed(2), goal: '≤ 1.20', reached: more <= 1.2 },
      { what: '× faster than from NDJSON', value: faster.toFixed(1), goal: '≥ 10', reached: faster >= 10 },
    ];
  },
};
