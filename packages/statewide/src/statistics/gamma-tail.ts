import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

/**
 * The regularized incomplete gamma function P(a, x): the chance that a gamma(a) quantity is at most x.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2.
 *
 * @param x 0 or more.
 * @param a greater than 0.
 */
export function gammaTail(x: number, a: number): number {
  if (x <= 0) return 0;
  const logged = a * Math.log(x) - x - logGamma(a);
  if (x < a + 1) return Math.exp(logged) * series(x, a);
  const fraction = continuedFraction(x + 1 - a, (i) => [-i * (i - a), x + 2 * i + 1 - a]);
  return 1 - Math.exp(logged) / fraction;
}

function series(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let i = 1; term > sum * ENOUGH; i++) {
    term *= x / (a + i);
    sum += term;
  }
  return sum;
}

const ENOUGH = 1e-17;
