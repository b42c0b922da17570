import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, median } from '../measured.ts';
import type { Row } from '../row.ts';
import { daybook } from '../subjects.ts';

const examples = fileURLToPath(new URL('../../schemas/v1/examples/', import.meta.url));
const AGENCY = 'us-zz-fbqnlriq';
const ENTRIES = 1000;
const GOAL = 10;
const RUNS = 3;

/** Entries of the first quarter, again and again under ids of their own. */
function logOf(entries: number): string {
  const lines = readFileSync(`${examples}logs/larkmere-sheriff/requests.ndjson`, 'utf8').trimEnd().split('\n');
  const alone = lines
    .map((line) => JSON.parse(line))
    .filter(({ revision, received_on, quantity, related_requests, custody }) => {
      const isTied = related_requests.length > 0 || custody?.recorded_in !== undefined;
      return revision === 1 && received_on < '2026-04' && quantity === undefined && !isTied;
    });
  return Array.from({ length: entries }, (_, at) => {
    const { public_id: _id, ...entry } = alone[at % alone.length];
    return `${JSON.stringify({ ...entry, request_id: `LKS-26-${String(at + 1).padStart(5, '0')}` })}\n`;
  }).join('');
}

export const publish: Row = {
  name: 'publish',
  title: `a county's release of a quarter with ${ENTRIES} requests: made, protected, checked, attacked, sealed, written`,
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const records = join(folder, 'records');
    mkdirSync(records);
    for (const name of ['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson', 'law'])
      cpSync(`${examples}${name}`, join(records, name), { recursive: true });
    writeFileSync(join(records, 'requests.ndjson'), logOf(ENTRIES));
    writeFileSync(join(folder, 'words.txt'), 'ladder copper violin\n');
    const pass = ['--passphrase-file', join(folder, 'words.txt')];
    measured([daybook, 'keys', 'init', '--agency', AGENCY, '-o', join(records, '_daybook.key.json'), ...pass]);
    const runs = Array.from({ length: RUNS }, (_, at) =>
      measured([
        ...[daybook, 'publish', records, '--agency', AGENCY, '--period', '2026-Q1', ...pass],
        ...['--ledger', join(folder, `ledger-${at}`), '--out', join(folder, `release-${at}`)],
        ...['--approved', 'reviewer', 'publisher', '--quiet'],
      ]),
    );
    rmSync(folder, { recursive: true });
    const refused = runs.find(({ status }) => status !== 0);
    if (refused !== undefined) throw new Error(`daybook publish refused:\n${refused.out.slice(0, 2000)}`);
    // Of the wall the shortest run: on a busy machine the others tell of its other work.
    const wall = Math.min(...runs.map((run) => run.wall));
    const cpu = median(runs.map((run) => run.cpu));
    return [
      { what: 'seconds, the command as typed', value: wall.toFixed(2), goal: `≤ ${GOAL}`, reached: wall <= GOAL },
      { what: 'CPU seconds', value: cpu.toFixed(2), goal: `≤ ${GOAL}`, reached: cpu <= GOAL },
    ];
  },
};
