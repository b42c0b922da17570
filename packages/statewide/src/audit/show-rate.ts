import type { Lang } from '@daybook/types';

/** A rate for so many, with as many digits as say something: 7.8, 0.42, 112. Decimal points as in the United States. */
export function showRate(rate: number, per: number, lang: Lang = 'en'): string {
  const value = rate * per;
  if (!Number.isFinite(value)) return lang === 'es' ? 'sin límite' : 'no limit';
  const digits = value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
