import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Request } from '@daybook/types';

/** A request as it stands in a file that was checked. */
export type BroughtRecord = Request & { readonly request_id: string; readonly revision: number };

/**
 * The requests of a file, one a line: first revisions as they come, later ones after them in their order. Only later
 * revisions are held in memory.
 */
export async function* recordsInOrder(path: string): AsyncGenerator<BroughtRecord> {
  const later: BroughtRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const record = JSON.parse(line) as BroughtRecord;
    if (record.revision > 1) later.push(record);
    else yield record;
  }
  yield* later.sort((a, b) => a.revision - b.revision);
}
