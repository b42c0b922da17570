import type { Request } from '@daybook/types';
import { commitmentOf } from '../commitments/commitment-of.ts';
import type { Ledger, LedgerCommitment, LedgerEntry } from '../ledger/ledger.ts';
import type { Refusal } from './refusal.ts';

/** The commitments to every revision of some entries, and what they show to have been changed in silence. */
export interface CommitmentBook {
  readonly to: (request: Request) => string;
  /** Those that the ledger does not have yet, in the order of the records. */
  readonly added: readonly LedgerCommitment[];
  readonly refusals: readonly Refusal[];
}

/**
 * Commits to each revision of the entries. A revision that the ledger committed to before and that reads otherwise now was
 * changed without saying so: nothing is published.
 *
 * @param ledger as it stands, the release to be made again included.
 * @param drawn the lines of the entries, with their salts.
 */
export function commitmentBook(
  requests: readonly Request[],
  ledger: Ledger,
  drawn: ReadonlyMap<string, LedgerEntry>,
  sequence: number,
): CommitmentBook {
  const known = new Set(ledger.commitments.map(({ sha256 }) => sha256));
  const before = new Map(ledger.entries.map(({ request_id, salts }) => [request_id, salts]));
  const made = new Map<Request, string>();
  const added = new Map<string, LedgerCommitment>();
  const altered = new Set<string>();
  for (const request of requests) {
    const { request_id, revision } = request;
    const sha256 = commitmentOf(request, Buffer.from(drawn.get(request_id)?.salts[revision] ?? '', 'hex'));
    made.set(request, sha256);
    if (!known.has(sha256) && before.get(request_id)?.[revision] !== undefined) altered.add(request_id);
    else if (!known.has(sha256)) added.set(sha256, { sequence, sha256 });
  }
  return {
    to(request) {
      const sha256 = made.get(request);
      if (sha256 === undefined) throw new RangeError('There is no commitment to this record.');
      return sha256;
    },
    added: [...added.values()],
    refusals: altered.size === 0 ? [] : [changed([...altered])],
  };
}

const changed = (request_ids: readonly string[]): Refusal => ({
  id: 'changed-without-revision',
  message: {
    en: 'Entries read otherwise than when they were published, under the same revision.',
    es: 'Hay anotaciones que dicen otra cosa que cuando se publicaron, con la misma revisión.',
  },
  cure: {
    en: 'Put back what stood there, and add the change as the next revision with its reason.',
    es: 'Restablezca lo que decía y agregue el cambio como la revisión siguiente, con su motivo.',
  },
  request_ids,
});
