import type { ChartFigure } from './chart-data.ts';

/** Figures added, exactly. What may be larger makes the sum one that may be. */
export function chartSum(figures: readonly ChartFigure[]): ChartFigure {
  const sum = figures.reduce((all, { value }) => all + BigInt(value), 0n);
  const value = sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : sum;
  return { value, isAtLeast: figures.some(({ isAtLeast }) => isAtLeast === true) };
}
