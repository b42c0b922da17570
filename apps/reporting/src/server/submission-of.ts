import type { Submission } from '../store/once.ts';
import type { Asked } from './route.ts';

/** Who sent a form, and the key that the form drew; a new key where it has none, so that it is sent but once. */
export function submissionOf({ store, session, form }: Pick<Asked, 'store' | 'session' | 'form'>): Submission {
  const key = form.get('key') ?? '';
  return {
    account_id: session?.account_id ?? '',
    key: /^[0-9a-f]{32}$/.test(key) ? key : store.around.draw(16),
  };
}
