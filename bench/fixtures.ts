import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchAgency, logOf } from './log.ts';

const folder = join(tmpdir(), 'daybook-bench');

const example = (path: string) => fileURLToPath(new URL(`../schemas/v1/examples/${path}`, import.meta.url));

/** A few of the log's records tell whether a log on disk is still the one that we would make. */
const edition = createHash('sha256')
  .update(JSON.stringify([...logOf(100)]))
  .digest('hex')
  .slice(0, 12);

/**
 * A folder with the made-up agency, the law and jurisdictions of its fictional state, and its log of `count` requests as
 * NDJSON; the log is made once a machine.
 */
export function logFolder(count: number): { folder: string; log: string } {
  const here = join(folder, edition, `${count}`);
  const log = join(here, 'requests.ndjson');
  mkdirSync(here, { recursive: true });
  writeContext(here);
  if (!existsSync(join(here, '.complete'))) {
    const file = openSync(log, 'w');
    let lines: string[] = [];
    const flush = () => {
      writeSync(file, lines.join(''));
      lines = [];
    };
    for (const request of logOf(count)) if (lines.push(`${JSON.stringify(request)}\n`) === 5000) flush();
    flush();
    closeSync(file);
    writeFileSync(join(here, '.complete'), '');
  }
  return { folder: here, log };
}

/** The same log as one JSON array, for peers that read no NDJSON. */
export function logArray(count: number): string {
  const { folder: here, log } = logFolder(count);
  const file = join(dirname(here), `${count}.json`);
  if (!existsSync(file)) writeFileSync(file, `[${readFileSync(log, 'utf8').trim().replaceAll('\n', ',\n')}]`);
  return file;
}

/** The same log under the ending that other programs know NDJSON by. */
export function logLines(count: number): string {
  const { folder: here, log } = logFolder(count);
  const file = join(dirname(here), `${count}.jsonl`);
  if (!existsSync(file)) linkSync(log, file);
  return file;
}

/** A folder with the same log as one JSON document, however large. */
export function documentFolder(count: number): string {
  const here = join(folder, edition, `${count}-document`);
  if (existsSync(join(here, '.complete'))) return here;
  mkdirSync(here, { recursive: true });
  writeContext(here);
  const file = openSync(join(here, 'requests.json'), 'w');
  let isFirst = true;
  for (const request of logOf(count)) {
    writeSync(file, `${isFirst ? '[' : ',\n'}${JSON.stringify(request)}`);
    isFirst = false;
  }
  writeSync(file, ']\n');
  closeSync(file);
  writeFileSync(join(here, '.complete'), '');
  return here;
}

function writeContext(here: string): void {
  writeFileSync(join(here, 'agencies.ndjson'), `${JSON.stringify(agency)}\n`);
  for (const path of ['jurisdictions.ndjson', 'law']) cpSync(example(path), join(here, path), { recursive: true });
}

const agency = {
  record: 'agency',
  standard_version: '1.0',
  view: 'agency',
  revision: 1,
  agency_id: benchAgency.agency_id,
  source: { kind: 'own-log' },
  names: [{ no: 1, name: 'Lake County Sheriff' }],
  agency_type: 'sheriff',
  state: 'ZZ',
  government_id: 'us-county-99001',
  serves: ['us-county-99001'],
  time_zone: benchAgency.time_zone,
  operator_level: 'county',
  identifiers: [],
  facilities: benchAgency.facilities.map((facility_id, at) => ({
    no: at + 1,
    facility_id,
    name: facility_id,
    operator_level: 'county',
  })),
  possible_same: [],
};
