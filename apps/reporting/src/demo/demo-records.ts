import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@daybook/types';
import type { Reference } from '../reference/save-reference.ts';

/** The sheriff of the fictional state whose log the demonstration shows. */
const SHERIFF = 'us-zz-fbqnlriq';

/** What a demonstration is filled with. */
export interface DemoRecords {
  /** The agency itself, its governments, the law of its state: every revision. */
  readonly references: readonly Reference[];
  /** Its log of two quarters: every revision, in the order in which they were logged. */
  readonly entries: readonly Request[];
}

/** Reads the fictional state. @param folder the examples of the standard, or a copy. */
export function demoRecords(folder: string): DemoRecords {
  const lines = <Line>(path: string): Line[] =>
    readFileSync(join(folder, path), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  return {
    references: [
      ...lines<Reference>('jurisdictions.ndjson').filter(
        (one) => one.record === 'jurisdiction' && GOVERNMENTS.has(one.jurisdiction_id),
      ),
      JSON.parse(readFileSync(join(folder, 'law/us-zz.json'), 'utf8')) as Reference,
      ...lines<Reference>('agencies.ndjson').filter((one) => one.record === 'agency' && one.agency_id === SHERIFF),
    ],
    entries: lines<Request>('logs/larkmere-sheriff/requests.ndjson'),
  };
}

const GOVERNMENTS: ReadonlySet<string> = new Set(['us-state-99', 'us-county-99001']);
