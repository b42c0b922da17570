import type { Request } from '@daybook/types';
import { pick, random } from './log/drawing.ts';
import { KINDS } from './log/kinds.ts';

export { benchAgency } from './log/drawing.ts';

/** A made-up log of any size: valid records of a few kinds, the same for the same seed. `days` is the span of the log. */
export function* logOf(count: number, seed = 1, days = 180): Generator<Request> {
  const draw = random(seed);
  for (let no = 1; no <= count; no++) {
    yield pick(draw, KINDS)(no, Math.floor(((no - 1) / count) * (days - 30)), draw) as unknown as Request;
  }
}
