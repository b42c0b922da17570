// Answers the table of asks by decision and outcome: `built STATE` from the Parquet of a dataset, `own STATE` by DuckDB's own
// SQL over the same files, `ndjson PUBLICATIONS` from the logs as they were published. Prints the sum of all, and the best
// of three times in milliseconds.
import { join } from 'node:path';
import { openDataset, queries } from '@daybook/statewide/duckdb';
import { DuckDBInstance } from '@duckdb/node-api';

const [how, folder] = process.argv.slice(2);
const TABLE = 'asks-by-decision-and-outcome';
const own = (files) => `
  SELECT state, quarter, agency_id, source_kind, ask, decision, outcome, sum(asks) AS asks
  FROM read_parquet('${files}', hive_partitioning = true, hive_types_autocast = false) GROUP BY ALL ORDER BY ALL`;
const raw = (files) => `
  SELECT agency_id, received_quarter, source.kind AS source_kind, ask.ask, decision, outcome, sum(count) AS asks FROM (
    SELECT agency_id, received_quarter, source, ask, coalesce(quantity, 1) AS count,
      coalesce(ask.decisions[-1].decision, 'none-made') AS decision, coalesce(custody.custody_end, 'not-recorded') AS outcome
    FROM (
      SELECT agency_id, received_quarter, source, quantity, custody, unnest(asks) AS ask
      FROM read_ndjson('${files}', columns = {
        agency_id: 'VARCHAR', received_quarter: 'VARCHAR', direction: 'VARCHAR', quantity: 'BIGINT', source: 'STRUCT(kind VARCHAR)',
        custody: 'STRUCT(custody_end VARCHAR)',
        asks: 'STRUCT(ask VARCHAR, decisions STRUCT(decision VARCHAR)[])[]'
      }) WHERE direction = 'inbound'
    )
  ) GROUP BY ALL`;

// Of each row of the table only its figure is fetched: else the time is that of handing rows to JavaScript.
const summed = (sql) => `SELECT count(*) AS rows, sum(asks) AS asks FROM (${sql}) AS answer`;

let rows;
if (how === 'built') {
  const { engine } = await openDataset(folder);
  rows = () => engine.rows(summed(queries[TABLE]));
} else {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql =
    how === 'own' ? own(join(folder, 'data/asks/**/*.parquet')) : raw(join(folder, '*/*/log/requests.ndjson'));
  rows = async () => (await connection.runAndReadAll(summed(sql))).getRowObjects();
}
let best = Number.POSITIVE_INFINITY;
let sum = 0n;
for (let turn = 0; turn < 3; turn++) {
  const started = performance.now();
  const all = await rows();
  best = Math.min(best, performance.now() - started);
  sum = all.reduce((so, { asks }) => so + BigInt(asks), 0n);
}
console.log(`${sum} asks\n${best.toFixed(1)} ms`);
