import type { Lang } from '@daybook/types';
import type { Session } from '../accounts/session.ts';

/** The language of a page: what the address says, else the account, else the first of ours that the browser asks for. */
export function langOf(known: {
  readonly session: Session | undefined;
  readonly query: URLSearchParams;
  readonly accepted: string | undefined;
}): Lang {
  const said = known.query.get('lang') ?? known.session?.lang;
  if (said === 'en' || said === 'es') return said;
  const asked = (known.accepted ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase());
  return asked.find((one): one is Lang => one === 'en' || one === 'es') ?? 'en';
}
