import type { Interval } from '../statistics/interval.ts';

/**
 * How far two lists have the same order: Spearman's rank correlation, −1 to 1, equal values sharing a rank, with an
 * approximate interval of 95 % by Fisher's transformation.
 *
 * Source: Bonett and Wright, Psychometrika 65, 2000.
 *
 * @returns nothing for fewer than ten pairs, or where one list is all the same.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): Interval | undefined {
  const count = pairs.length;
  if (count < 10) return undefined;
  const [left, right] = [ranksOf(pairs.map(([one]) => one)), ranksOf(pairs.map(([, other]) => other))];
  const middle = (count + 1) / 2;
  let [both, ofLeft, ofRight] = [0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const [a, b] = [(left[at] as number) - middle, (right[at] as number) - middle];
    both += a * b;
    ofLeft += a * a;
    ofRight += b * b;
  }
  if (ofLeft === 0 || ofRight === 0) return undefined;
  const estimate = Math.max(-1, Math.min(1, both / Math.sqrt(ofLeft * ofRight)));
  const width = NORMAL * Math.sqrt((1 + (estimate * estimate) / 2) / (count - 3));
  return { estimate, low: Math.tanh(Math.atanh(estimate) - width), high: Math.tanh(Math.atanh(estimate) + width) };
}

const NORMAL = 1.959_963_985;

/** Ranks from 1; equal values share the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number]) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at] as number] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}
