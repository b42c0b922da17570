import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldRecords } from '@daybook/reports';
import type { Request } from '@daybook/types';
import {
  type Commitment,
  chainHead,
  commitmentOf,
  commitmentsFile,
  logFiles,
  type ReleaseFile,
  type SigningKey,
  type Statement,
  sealRelease,
} from '../../src/index.ts';
import { sha256Of } from '../../src/manifest/sha256-of.ts';
import { chance } from './chance.ts';
import { keyOf } from './key-of.ts';
import { rotated } from './rotated.ts';
import { smallRelease, statement, title } from './small-release.ts';

const examples = join(import.meta.dirname, '../../../../schemas/v1/examples');

type Row = { readonly public_id: string; readonly revision: number } & Readonly<Record<string, unknown>>;

/** What a release is sealed from: rows, reports, commitments and what it states; small enough to be changed by hand. */
export interface Parts {
  readonly rows: readonly Row[];
  /** The rows as the tables show them; the same where nothing is said. */
  readonly tables?: readonly Row[];
  readonly reports: readonly Readonly<Record<string, unknown>>[];
  readonly commitments: readonly Commitment[];
  readonly stated: Statement;
}

/** Seals parts, in the layout of a release. */
export async function sealParts(
  { rows, tables = rows, reports, commitments, stated }: Parts,
  key: SigningKey,
): Promise<ReleaseFile[]> {
  const words = smallRelease.filter(({ contains }) => contains === 'readme' || contains === 'discovery');
  const files: ReleaseFile[] = reports.map((report) => ({
    path: `reports/${(report.period as { readonly name: string }).name}.json`,
    bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`),
    media_type: 'application/json',
    contains: 'report',
    resource: { name: String(report.report_id), title: 'Report' },
  }));
  const isTable = ({ path }: ReleaseFile) => path.endsWith('.csv');
  const made = [...logFiles(rows).filter((file) => !isTable(file)), ...logFiles(tables).filter(isTable)];
  // What the columns mean would be most of the manifest, and is nothing to verify.
  const log = made.map((file, at) => ({ ...file, resource: { name: `log-${at}` } }));
  const all = [...files, ...words, ...log, commitmentsFile(commitments)];
  return sealRelease(all, stated, title, key);
}

/** The SHA-256 of the manifest of a sealed release. */
export const manifestHash = (files: readonly ReleaseFile[]): string =>
  sha256Of(files.find(({ path }) => path === 'datapackage.json')?.bytes as Uint8Array);

const draw = chance('salts of the chain');
/** The salt of the corrected record: drawn once, as every salt. */
const newSalt = chance('salt of the correction')(16);
const log = readFileSync(join(examples, 'logs/larkmere-sheriff/requests.ndjson'), 'utf8').trim().split('\n');
const byId = new Map(
  foldRecords(log.map((line) => JSON.parse(line) as Request)).current.map((one) => [one.public_id, one]),
);
const fileOf = (path: string) => Buffer.from(smallRelease.find((one) => one.path === path)?.bytes ?? []).toString();

const rows = fileOf('log/requests.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** The private record behind each public row of the first release, with its salt. */
export const privateRecords: ReadonlyMap<string, { readonly record: Request; readonly salt: Uint8Array }> = new Map(
  rows.map(({ public_id }) => [public_id, { record: byId.get(public_id) as Request, salt: draw(16) }]),
);

const commitments: readonly Commitment[] = [...privateRecords].map(([public_id, { record, salt }]) => ({
  public_id,
  revision: 1,
  commitment: commitmentOf(record, salt),
}));

const checkpointOf = (all: readonly Commitment[]) => ({
  events: all.length,
  head_sha256: chainHead(all.map(({ commitment }) => commitment)),
});

/** The key of the fictional sheriff of Larkmere, and the one that followed it. */
export const firstKey = keyOf('first');
export const secondKey: SigningKey = rotated(firstKey, 'second');

/** The first release of the fictional sheriff of Larkmere. */
export const firstParts: Parts = {
  rows,
  reports: [JSON.parse(fileOf('reports/2026-Q1.json'))],
  commitments,
  stated: { ...statement, checkpoint: checkpointOf(commitments) },
};

/** The row that the second release corrects. */
export const corrected = rows.find(({ generalised }) => generalised === false) as Row;

/** The second release: one row was corrected, and the report says so of itself. */
export function secondParts(first: readonly ReleaseFile[]): Parts {
  const [report] = firstParts.reports;
  const own = privateRecords.get(corrected.public_id) as { record: Request };
  const record = { ...own.record, revision: own.record.revision + 1, requesting_component: 'ice-hsi' };
  const added = { public_id: corrected.public_id, revision: 2, commitment: commitmentOf(record, newSalt) };
  const all = [...commitments, added];
  const reason = 'correction-data-entry';
  return {
    rows: rows.map((row) =>
      row === corrected ? { ...row, revision: 2, revision_reason: reason, requesting_component: 'ice-hsi' } : row,
    ),
    reports: [
      {
        ...report,
        revision: 2,
        revision_reason: reason,
        previous_sha256: createHash('sha256').update(fileOf('reports/2026-Q1.json')).digest('hex'),
        prepared_by_office: 'Records Section',
      },
    ],
    commitments: all,
    stated: {
      ...firstParts.stated,
      sequence: 2,
      previous: manifestHash(first),
      published_at: '2026-08-28T09:00:00-07:00',
      changes: [{ public_id: corrected.public_id, from_revision: 1, to_revision: 2, reason }],
      report_changes: [{ report_id: String(report?.report_id), from_revision: 1, to_revision: 2, reason }],
      checkpoint: checkpointOf(all),
    },
  };
}

/** The third release: nothing changed but the key. */
export function thirdParts(first: readonly ReleaseFile[], second: readonly ReleaseFile[]): Parts {
  const parts = secondParts(first);
  const stated: Statement = {
    ...parts.stated,
    sequence: 3,
    previous: manifestHash(second),
    published_at: '2026-11-03T09:00:00-08:00',
    changes: [],
    report_changes: [],
  };
  return { ...parts, stated };
}

/** Three releases of the fictional sheriff of Larkmere: the first, one with a correction, one by a new key. */
export async function releaseChain(): Promise<Readonly<Record<'first' | 'second' | 'third', ReleaseFile[]>>> {
  const first = await sealParts(firstParts, firstKey);
  const second = await sealParts(secondParts(first), firstKey);
  const third = await sealParts(thirdParts(first, second), secondKey);
  return { first, second, third };
}
