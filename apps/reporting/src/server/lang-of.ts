import type { Lang } from '@daybook/types';
import type { Session } from '../accounts/session.ts';

/**
 * The language of a page: what the address says, else what was chosen last in this browser, else the account, else the first
 * of ours that the browser asks for.
 */
export function langOf(known: {
  readonly session: Session | undefined;
  readonly query: URLSearchParams;
  readonly kept: string | undefined;
  readonly accepted: string | undefined;
}): Lang {
  const said = [known.query.get('lang'), known.kept, known.session?.lang].find((one) => one === 'en' || one === 'es');
  if (said === 'en' || said === 'es') return said;
  const asked = (known.accepted ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
  return asked.find((one): one is Lang => one === 'en' || one === 'es') ?? 'en';
}
