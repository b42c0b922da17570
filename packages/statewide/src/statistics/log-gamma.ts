/**
 * The natural logarithm of the gamma function, for x > 0, to about 15 digits.
 *
 * Stirling's series, after the argument is raised to where six terms of it are exact in double precision.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.40 and 6.1.15.
 */
export function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < RAISED) {
    product *= raised;
    raised += 1;
  }
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series = TERMS.reduceRight((sum, term) => sum * square + term, 0) * inverse;
  return (raised - 0.5) * Math.log(raised) - raised + HALF_LOG_TWO_PI + series - Math.log(product);
}

const RAISED = 15;
const TERMS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
