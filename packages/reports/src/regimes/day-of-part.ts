import type { PlacedByCode, Request } from '@daybook/types';
import type { Case } from '../counting/case.ts';

/**
 * The local date that places an entry in the period of a part of a statutory report; the first where there are several.
 *
 * @returns `undefined` where the log does not hold it.
 */
export function dayOfPart(request: Request, at: Case, placedBy: PlacedByCode): string | undefined {
  const { asks, interview, contact, custody, costs } = request;
  switch (placedBy) {
    case 'decided':
      return earliest(
        asks.flatMap(({ decisions }) => decisions.map((one) => at.dateOf(one.decided_on, one.decided_at))),
      );
    case 'disclosed':
      return earliest([
        ...asks.flatMap(({ disclosures }) => disclosures.map((one) => at.dateOf(one.disclosed_on, one.disclosed_at))),
        ...asks.map(({ result_on, result_at }) => at.dateOf(result_on, result_at)),
        at.dateOf(interview?.held_on, interview?.held_at),
        contact === undefined ? undefined : at.received_on,
        custody?.transfer_basis === undefined ? undefined : at.ended?.on,
      ]);
    case 'custody-end':
      return at.dateOf(custody?.ended_on, custody?.ended_at);
    case 'incurred':
      return earliest(costs.map(({ incurred_on }) => incurred_on));
    default:
      return at.received_on;
  }
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
