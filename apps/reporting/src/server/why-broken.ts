import type { WhyBroken } from '../pages/broken-page.tsx';
import { Refused } from '../store/refused.ts';

/** What a fault means to whoever sent something. */
export function whyBroken(fault: unknown): WhyBroken {
  if (fault instanceof Refused && fault.why === 'clock-set-back') return 'clock-set-back';
  if (fault instanceof Refused && fault.why === 'submission-differs') return 'sent-before';
  const { code = '' } = (fault ?? {}) as { readonly code?: unknown };
  return /^(SQLITE_FULL|SQLITE_IOERR\w*|ENOSPC|EDQUOT)$/.test(String(code)) ? 'disk-full' : 'program';
}
