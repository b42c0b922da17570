// The quarterly report of a log: each line through JSON.parse, then through the counter of our library.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLaw, createQuarterlyReport, shippedLaw } from '@daybook/reports';
import { eachLine } from './lines.mjs';

const log = process.argv[2];
const lines = (name) =>
  readFileSync(join(dirname(log), name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const [agency] = lines('agencies.ndjson');
const jurisdictions = lines('jurisdictions.ndjson');
const own = JSON.parse(readFileSync(join(dirname(log), 'law/us-zz.json'), 'utf8'));
const law = createLaw({ profiles: [...shippedLaw, own], jurisdictions, agencies: [agency] });
const maker = createQuarterlyReport({ agency, period: '2026-Q1', as_of: '2026-11-01', law });
eachLine(log, (line) => maker.take(JSON.parse(line)));
const { basis, tables } = maker.finish();
console.log(tables.length > 20 ? `${basis.entries} valid` : `only ${tables.length} tables`);
