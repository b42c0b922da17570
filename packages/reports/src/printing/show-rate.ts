import { showNumber } from './show-number.ts';

/** A rate with one decimal, rounded half up in whole numbers: 2 of 1,146 per 1,000 is 1.7. */
export function showRate(numerator: number, denominator: number, per: number): string {
  const tenths = (20n * BigInt(numerator) * BigInt(per) + BigInt(denominator)) / (2n * BigInt(denominator));
  return `${showNumber(Number(tenths / 10n))}.${tenths % 10n}`;
}
