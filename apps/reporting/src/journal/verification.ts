import { setImmediate } from 'node:timers/promises';
import { checkJournalInSteps, type JournalChecked } from '../store/check-journal.ts';
import type { Store } from '../store/open-store.ts';

/** Where a verification of the journal stands. */
export type Verification =
  | { readonly is: 'running'; readonly events: number; readonly of: number }
  | { readonly is: 'done'; readonly at: string; readonly checked: JournalChecked }
  /** A fault of the program, for whoever runs it. */
  | { readonly is: 'broken'; readonly fault: unknown };

const known = new WeakMap<Store, Verification>();

/** The verification of a store's journal that runs or ran last. */
export const verificationOf = (store: Store): Verification | undefined => known.get(store);

/** Goes through the journal, bit by bit so that others can work meanwhile; one that runs already goes on. */
export function beginVerification(store: Store): void {
  if (known.get(store)?.is === 'running') return;
  const of = Number(store.database.one('SELECT MAX(seq) AS last FROM event')?.last ?? 0);
  known.set(store, { is: 'running', events: 0, of });
  void verify(store, of)
    .then((checked) => known.set(store, { is: 'done', at: store.around.now(), checked }))
    .catch((fault: unknown) => known.set(store, { is: 'broken', fault }));
}

async function verify(store: Store, of: number): Promise<JournalChecked> {
  const steps = checkJournalInSteps(store.database);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    known.set(store, { is: 'running', events: step.value, of });
    await setImmediate();
  }
}
