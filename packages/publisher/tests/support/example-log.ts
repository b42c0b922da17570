import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@daybook/types';
import type { PublicLogOptions } from '../../src/index.ts';

const examples = join(import.meta.dirname, '../../../../schemas/v1/examples');

/** The records of an NDJSON file of the fictional state. */
export const examplesOf = <T>(path: string): T[] =>
  readFileSync(join(examples, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** All entries of the fictional state whose logs are NDJSON. */
export const allEntries: readonly Request[] = ['brindlefell', 'larkmere', 'ostrand'].flatMap((county) =>
  examplesOf<Request>(`logs/${county}-sheriff/requests.ndjson`),
);

/** What the fictional sheriff of Larkmere chose for the first quarter. */
export const larkmere: PublicLogOptions = {
  quarters: new Set(['2026-Q1']),
  published_on: '2026-07-28',
  embargo_days: 30,
  k: 5,
  publicIdOf: ({ public_id = '' }) => public_id,
  isForBeds: (id) => /-(?:igsa|boa-hold|usms-iga-rider)-\d+$/.test(id),
};
