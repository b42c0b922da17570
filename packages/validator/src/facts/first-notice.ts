import type { Request } from '@daybook/types';
import { isEarlier } from './is-earlier.ts';

/** A moment at which ICE was told of a release, and where it stands. */
interface Notice {
  readonly at: string;
  readonly pointer: string;
}

/** The first moment at which, by the log, ICE was told when a person is released or that it will be so. */
export function firstNotice({ asks }: Pick<Request, 'asks'>): Notice | undefined {
  let first: Notice | undefined;
  const see = (at: string | undefined, pointer: string) => {
    if (at !== undefined && (first === undefined || isEarlier(at, first.at))) first = { at, pointer };
  };
  for (const [i, { result, result_at, disclosures }] of asks.entries()) {
    if (result === 'ice-notified') see(result_at, `/asks/${i}/result_at`);
    for (const [j, { information, disclosed_at }] of disclosures.entries())
      if (information.some((code) => OF_RELEASE.test(code)))
        see(disclosed_at, `/asks/${i}/disclosures/${j}/disclosed_at`);
  }
  return first;
}

const OF_RELEASE = /^(release-date-time|custody-status)$/;
