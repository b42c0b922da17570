import { showNumber } from './show-number.ts';

/** Cents as dollars: $15,960.00. */
export function showCents(cents: number | bigint): string {
  const whole = BigInt(cents);
  const amount = whole < 0n ? -whole : whole;
  return `${whole < 0n ? '-' : ''}$${showNumber(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;
}
