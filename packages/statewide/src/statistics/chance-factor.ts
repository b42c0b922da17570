import type { Chance } from './seeded-chance.ts';

/**
 * A factor by chance: 1 on average, with the coefficient of variation √`spread` (a gamma quantity). For a spread up to 1.
 *
 * Source: Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000.
 */
export function chanceFactor(spread: number, chance: Chance): number {
  if (spread <= 0) return 1;
  const d = 1 / spread - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v * spread;
  }
}
