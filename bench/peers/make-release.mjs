// Makes a signed release of so many megabytes in five files: node make-release.mjs <folder> <megabytes>. Prints the fingerprint of its key.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createKey, openKey, sealRelease } from '@daybook/publisher';
import { benchAgency, logOf } from '../log.ts';

const [folder, megabytes] = process.argv.slice(2);
const passphrase = 'a passphrase of the bench';
const { agency_id } = benchAgency;

const statement = {
  record: 'publication',
  standard_version: '1.0',
  agency_id,
  agencies: [agency_id],
  periods: ['2026-Q1'],
  sequence: 1,
  supersedes: [],
  published_at: '2026-07-28T09:00:00-07:00',
  license: 'CC0-1.0',
  thresholds: { k_anonymity: 5, small_cell: 11 },
  withheld_cells: 0,
  generalised_rows: 0,
  embargo_days: 30,
  date_precision: 'month',
  regimes: [],
  law: [],
  single_approver: true,
  approvals: [{ role: 'publisher', approved_on: '2026-07-28' }],
  changes: [],
  report_changes: [],
};

const random = (bytes) => new Uint8Array(bytes).fill(7);
const key = createKey(agency_id, { passphrase, created_on: '2026-07-01', random, n: 2 ** 14 });

if (!existsSync(join(folder, 'datapackage.json.sig'))) {
  const lines = Buffer.from([...logOf(2000)].map((request) => `${JSON.stringify(request)}\n`).join(''));
  const bytes = Buffer.alloc((Number(megabytes) / 5) * 1024 * 1024, lines);
  const files = [0, 1, 2, 3, 4].map((at) => ({
    path: `log/part-${at}.ndjson`,
    // No two are the same.
    bytes: Buffer.concat([Buffer.from(`{"part":${at}}\n`), bytes.subarray(16)]),
    media_type: 'application/x-ndjson',
    contains: 'other',
    resource: { name: `part-${at}` },
  }));
  const title = { name: 'bench', title: 'A release of the bench' };
  for (const made of await sealRelease(files, statement, title, openKey(key, passphrase))) {
    mkdirSync(dirname(join(folder, made.path)), { recursive: true });
    writeFileSync(join(folder, made.path), made.bytes);
  }
}
console.log(key.fingerprint);
