import type { Request } from '@daybook/types';
import type { LedgerEntry } from './ledger.ts';

/** Gives so many random bytes that nobody can guess: chance is an argument. */
export type Chance = (bytes: number) => Uint8Array;

/** The salt of a revision, 32 hexadecimal digits, where one is known from elsewhere. */
export type SaltOf = (request: Request) => string | undefined;

/**
 * The lines of the entries in this log, each with its random id and a salt for every revision: those of the ledger where
 * it has them, drawn where it has not. An id that the record itself carries is taken.
 *
 * @param requests all revisions of all entries.
 * @param sequence the number of the release that they are drawn for.
 * @param saltOf salts that the agency's own journal committed with already, so that its links and ours are the same.
 * @returns one line an entry, those of the ledger first and in its order, also where the log has the entry no more.
 */
export function draw(
  known: readonly LedgerEntry[],
  requests: Iterable<Request>,
  sequence: number,
  chance: Chance,
  saltOf?: SaltOf,
): LedgerEntry[] {
  const lines = new Map(known.map((entry) => [entry.request_id, entry]));
  for (const request of requests) {
    const { request_id, revision, public_id } = request;
    const line = lines.get(request_id) ?? {
      request_id,
      public_id: public_id ?? drawn(chance),
      salts: {},
      seen: {},
      shown: [],
    };
    const salt = line.salts[revision] ?? saltOf?.(request) ?? drawn(chance);
    lines.set(request_id, {
      ...line,
      salts: { ...line.salts, [revision]: salt },
      seen: { ...line.seen, [revision]: line.seen[revision] ?? sequence },
    });
  }
  return [...lines.values()];
}

function drawn(chance: Chance): string {
  return Buffer.from(chance(16)).toString('hex');
}
