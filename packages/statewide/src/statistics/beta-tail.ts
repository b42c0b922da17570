import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The regularized incomplete beta function Iₓ(a, b): the chance that a beta(a, b) quantity is at most x.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22 with 8.17.4.
 *
 * @param x 0 to 1.
 * @param a greater than 0.
 * @param b greater than 0.
 */
export function betaTail(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction settles fast only on this side of the middle.
  if (x > (a + 1) / (a + b + 2)) return 1 - front(1 - x, b, a);
  return front(x, a, b);
}

function front(x: number, a: number, b: number): number {
  const logged = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  const fraction = continuedFraction(1, (i) => {
    const m = i >> 1;
    const odd = -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    return [i % 2 === 1 ? odd : even, 1];
  });
  return Math.exp(logged) / (a * fraction);
}
