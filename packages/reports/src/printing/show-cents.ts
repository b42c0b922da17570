import { showNumber } from './show-number.ts';

/** Cents as dollars: $15,960.00. */
export function showCents(cents: number): string {
  const amount = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}$${showNumber(Math.trunc(amount / 100))}.${String(amount % 100).padStart(2, '0')}`;
}
