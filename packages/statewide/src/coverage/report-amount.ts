import type { QuarterlyReport } from '@daybook/types';

/**
 * What a report says of requests received: `nil` where it certifies that there were none of any kind, `zero` where its
 * figures are all zero, `some` otherwise. A figure that is withheld or missing is no zero.
 */
export function reportAmount({ nil, tables, balance }: QuarterlyReport): 'nil' | 'zero' | 'some' {
  if (nil.some(({ scope }) => scope === 'all-requests')) return 'nil';
  const rows = tables.flatMap((table) => table.rows);
  const isZero = rows.every(({ value }) => value === 0) && tables.every(({ complete }) => complete);
  const knowsReceived = balance?.received === 0 || rows.length > 0;
  return isZero && knowsReceived && (balance?.received ?? 0) === 0 && (balance?.open_at_start ?? 0) === 0
    ? 'zero'
    : 'some';
}
