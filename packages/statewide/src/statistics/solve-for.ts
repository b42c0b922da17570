/**
 * Where a function that only rises or only falls crosses zero, found by halving.
 *
 * @param low where it has one sign, and `high` where it has the other.
 * @param precision how far off it may be, as a part of itself.
 */
export function solveFor(f: (x: number) => number, low: number, high: number, precision = 1e-13): number {
  let from = low;
  let to = high;
  const rises = f(from) <= 0;
  for (let i = 0; i < MOST; i++) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (f(middle) <= 0 === rises) from = middle;
    else to = middle;
    if (to - from <= precision * to) break;
  }
  return (from + to) / 2;
}

const MOST = 2000;
