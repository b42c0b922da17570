import { readFileSync } from 'node:fs';
import type { Request } from '@daybook/types';
import { type Reference, saveReference } from '../../src/reference/save-reference.ts';
import type { Store } from '../../src/store/open-store.ts';

const examples = new URL('../../../../schemas/v1/examples/', import.meta.url);
const lines = <T>(path: string): T[] =>
  readFileSync(new URL(path, examples), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const LARKMERE = 'us-zz-fbqnlriq';

/** The log of a sheriff of the fictional state, every revision in the order of the file. */
export const larkmereLog = (): Request[] => lines<Request>('logs/larkmere-sheriff/requests.ndjson');

/** Keeps what the fictional county's sheriff keeps of itself: its own record, its governments, the law of its state. */
export function keepLarkmere(store: Store, account_id: string): void {
  const references = [
    ...lines<Reference>('agencies.ndjson').filter((one) => one.record === 'agency' && one.agency_id === LARKMERE),
    ...lines<Reference>('jurisdictions.ndjson').filter(
      (one) => one.record === 'jurisdiction' && /^us-(state-99|county-99001)$/.test(one.jurisdiction_id),
    ),
    JSON.parse(readFileSync(new URL('law/us-zz.json', examples), 'utf8')) as Reference,
  ];
  for (const [at, record] of references.entries())
    saveReference(store, { account_id, key: (0xee00 + at).toString(16).padStart(32, '0') }, record);
}
