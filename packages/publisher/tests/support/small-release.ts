import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '@daybook/types';
import type { ReleaseFile, Statement } from '../../src/index.ts';

const folder = join(import.meta.dirname, '../../../../schemas/v1/examples/publications/larkmere-sheriff-2026-q1');
const {
  files: _files,
  key: _key,
  ...example
} = JSON.parse(readFileSync(join(folder, 'publication.json'), 'utf8')) as Publication;

/** What the fictional sheriff of Larkmere states of the first quarter. */
export const statement: Statement = example;

export const title = { name: 'larkmere-sheriff-ice-requests', title: 'ICE requests, Larkmere County Sheriff' };

/** The files of the fictional sheriff of Larkmere, and words for people. */
export const smallRelease: readonly ReleaseFile[] = [
  {
    path: 'reports/2026-Q1.json',
    bytes: readFileSync(join(folder, 'report.json')),
    media_type: 'application/json',
    contains: 'report',
    resource: { name: 'report-2026-q1', title: 'Report of 2026-Q1' },
  },
  {
    path: 'log/requests.ndjson',
    bytes: readFileSync(join(folder, 'requests.ndjson')),
    media_type: 'application/x-ndjson',
    contains: 'public-log',
    resource: { name: 'requests', title: 'Public log' },
  },
  { path: 'README.md', bytes: Buffer.from('Read me.\n'), media_type: 'text/markdown', contains: 'readme' },
  {
    path: '.well-known/daybook.json',
    bytes: Buffer.from('{}\n'),
    media_type: 'application/json',
    contains: 'discovery',
  },
];
