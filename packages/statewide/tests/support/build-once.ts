// Builds a dataset in a process of its own, so that a test can kill it: FOLDER OUT THREADS.
import { join } from 'node:path';
import { buildDataset } from '../../src/duckdb/index.ts';
import { TODAY } from './today.ts';

const [folder = '', out = '', threads = '1'] = process.argv.slice(2);
await buildDataset({
  paths: [join(folder, 'publications')],
  out: join(folder, out),
  today: TODAY,
  threads: Number(threads),
});
