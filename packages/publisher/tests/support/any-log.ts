import { createHash } from 'node:crypto';
import type { Request } from '@daybook/types';
import fc from 'fast-check';
import { allEntries } from './example-log.ts';

/** Entries of the fictional state again and again, each under ids of its own: the same entry may come often. */
export const anyLog = fc.array(fc.nat(allEntries.length - 1), { maxLength: 60 }).map((picks) =>
  picks.map((pick, at): Request => {
    const entry = allEntries[pick] as Request;
    const public_id = createHash('sha256').update(`${at}`).digest('hex').slice(0, 32);
    return { ...entry, request_id: `R-${at}`, revision: 1, public_id };
  }),
);
