import type { LegalProfileHoldClock, Request } from '@daybook/types';
import { holdOf } from './hold-of.ts';

/** The parts of a request that may set a clock going. */
export type ClockFacts = Pick<Request, 'custody' | 'received_at' | 'instruments' | 'asks'>;

/**
 * The moment from which a hold clock runs for one request.
 *
 * `release-eligible` is the end of documented processing, as in `holdOf`; `instrument-received` the receipt of the
 * request; `custody-transfer` the service of the I-200 or I-205 on the person (287(g) agreements, appendix A);
 * `decision` the first decision to comply with an ask for custody.
 *
 * @returns `undefined` when the log does not hold it. The moment of a query to ICE (`ice-query`) is in another entry.
 */
export function clockStartOf(
  starts: LegalProfileHoldClock['starts'],
  request: ClockFacts,
  zone: string,
): string | undefined {
  switch (starts) {
    case 'release-eligible':
      return holdOf(request, zone)?.start;
    case 'instrument-received':
      return request.received_at;
    case 'custody-transfer':
      return request.instruments.find(({ instrument, served_at }) => IS_WARRANT.test(instrument) && served_at)
        ?.served_at;
    case 'decision':
      return request.asks
        .filter(({ ask }) => ask === 'hold-custody' || ask === 'transfer-custody')
        .flatMap(({ decisions }) => decisions)
        .find(({ decision, decided_at }) => decision.startsWith('complied') && decided_at)?.decided_at;
    case 'ice-query':
      return undefined;
  }
}

const IS_WARRANT = /^i-20[05]$/;
