import type { LegalProfileHoldClock, Request } from '@daybook/types';
import { epochOf } from '../calendar/epoch-of.ts';
import { instantOf } from '../calendar/instant-of.ts';
import { holdSpan } from './hold-span.ts';

/** The parts of a request that may set a clock going. */
export type ClockFacts = Pick<Request, 'custody' | 'received_at' | 'instruments' | 'asks'>;

/**
 * The moment from which a hold clock runs for one request, as RFC 3339 in local time.
 *
 * `release-eligible` is the end of documented processing, as in `holdOf`; `instrument-received` the receipt of the
 * request; `custody-transfer` the service of the I-200 or I-205 on the person (287(g) agreements, appendix A);
 * `decision` the first decision to comply with an ask for custody.
 *
 * @param zone IANA time zone of the place of custody.
 * @returns `undefined` when the log does not hold it. The moment of a query to ICE (`ice-query`) is in another entry.
 */
export function clockStartOf(
  starts: LegalProfileHoldClock['starts'],
  request: ClockFacts,
  zone: string,
): string | undefined {
  return instantOf(clockStartEpoch(starts, request), zone);
}

/** `clockStartOf` in milliseconds since 1970-01-01T00:00Z; `NaN` when the log does not hold it. */
export function clockStartEpoch(starts: LegalProfileHoldClock['starts'], request: ClockFacts): number {
  if (starts === 'release-eligible') return holdSpan(request)?.from ?? Number.NaN;
  return epochOf(momentOf(starts, request) ?? '');
}

function momentOf(starts: LegalProfileHoldClock['starts'], request: ClockFacts): string | undefined {
  if (starts === 'instrument-received') return request.received_at;
  if (starts === 'custody-transfer')
    return request.instruments.find(({ instrument, served_at }) => IS_WARRANT.test(instrument) && served_at)?.served_at;
  if (starts !== 'decision') return undefined;
  return request.asks
    .filter(({ ask }) => ask === 'hold-custody' || ask === 'transfer-custody')
    .flatMap(({ decisions }) => decisions)
    .find(({ decision, decided_at }) => decision.startsWith('complied') && decided_at)?.decided_at;
}

const IS_WARRANT = /^i-20[05]$/;
