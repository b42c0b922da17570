import { type DutyAnswer, papersBy } from '@daybook/reports';
import type { AskCode, Request } from '@daybook/types';
import type { Sight } from '../sight.ts';
import { lawSketch } from './law-sketch.ts';
import { skipForLaw } from './skip-for-law.ts';

/**
 * What local law says of one ask of a request on a day, by the papers there were.
 *
 * @param group the group of duties that the caller looks for; where the law has none for the ask, nothing more is asked.
 * @returns `undefined` where no such duty can be found; the rule skips where the law is not known.
 */
export function dutyOn(
  ask: AskCode,
  request: Request,
  on: string,
  sight: Sight,
  group?: 'mandated' | 'restricted',
): DutyAnswer | undefined {
  const { agency_id } = request;
  const sketch = agency_id === undefined ? undefined : lawSketch(sight.law, agency_id);
  if (agency_id === undefined || sketch === undefined || sketch.isUnknown || sketch.gap === 'no-law-on-file') {
    skipForLaw(sketch?.gap ?? 'agency-not-given', sight);
    return undefined;
  }
  const asks = group === undefined ? undefined : sketch.duties.get(group);
  if (group !== undefined && (asks === undefined || !(asks.has(ask) || asks.has('all')))) {
    if (sketch.gap !== undefined) skipForLaw(sketch.gap, sight);
    return undefined;
  }
  const answer = sight.law.dutyOf({ ask, agency_id, on, instruments: papersBy(request, on) });
  if (answer.missing === undefined && answer.duty !== 'no-law-on-file') return answer;
  skipForLaw(answer.missing ?? 'no-law-on-file', sight);
  return undefined;
}
