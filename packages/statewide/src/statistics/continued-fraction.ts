/**
 * The value of b₀ + a₁ / (b₁ + a₂ / (b₂ + …)), by the modified method of Lentz.
 *
 * Source: Press et al., Numerical Recipes, 3rd edition, 5.2.
 *
 * @param first b₀.
 * @param term aᵢ and bᵢ, for i = 1, 2, …
 * @throws RangeError where it does not settle; that is a fault of the program.
 */
export function continuedFraction(first: number, term: (i: number) => readonly [a: number, b: number]): number {
  let value = away(first);
  let c = value;
  let d = 0;
  for (let i = 1; i <= MOST; i++) {
    const [a, b] = term(i);
    d = 1 / away(b + a * d);
    c = away(b + a / c);
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < ENOUGH) return value;
  }
  throw new RangeError('A continued fraction did not settle.');
}

/** Zero would stop the recurrence: the smallest step away from it does not change the result. */
const away = (x: number): number => (Math.abs(x) < TINY ? TINY : x);

const MOST = 100_000;
const ENOUGH = 1e-15;
const TINY = 1e-300;
