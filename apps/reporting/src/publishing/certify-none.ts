import { codelists, type NilScopeCode } from '@daybook/types';
import { appendEvent } from '../store/append-event.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';

/** What can be certified as none, as the standard lists it. */
export const nilScopes: readonly NilScopeCode[] = codelists['nil-scope'].codes.map(({ code }) => code as NilScopeCode);

/** What an office certifies that there was none of in a quarter; of nothing, where it takes back what it said. */
export interface Certificate {
  readonly quarter: string;
  readonly scopes: readonly NilScopeCode[];
  /** An office, never a person. */
  readonly office: string;
  readonly certified_on: string;
}

/** Keeps a certificate in place of the one before it, which stays readable. */
export function certifyNone(store: Store, submission: Submission, certificate: Certificate): { readonly seq: number } {
  const { database, around } = store;
  const { quarter, scopes, office, certified_on } = certificate;
  return once(store, submission, certificate, () => {
    const seq = appendEvent(database, {
      at: around.now(),
      account_id: submission.account_id,
      kind: 'nil-certified',
      subject: quarter,
      body: { scopes: scopes.join(' ') },
    });
    database.run('INSERT INTO certificate (seq, quarter, scopes, office, certified_on) VALUES (?, ?, ?, ?, ?)', [
      ...[seq, quarter, JSON.stringify(scopes), office, certified_on],
    ]);
    return { seq };
  });
}
