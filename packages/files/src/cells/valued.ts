import type { Detail } from '../raise.ts';
import type { ColumnType } from '../tables/table.ts';
import { showValue } from './show-value.ts';

/** What a finding says of a cell's text: `{value}`, or only `{letters}` with a `hidden` message where it must not be printed. */
export function valued(text: string, type: ColumnType, variant?: string): Detail {
  const value = showValue(text, type);
  if (value !== undefined) return { values: { value }, ...(variant === undefined ? {} : { variant }) };
  return { values: { letters: [...text].length }, variant: variant === undefined ? 'hidden' : `${variant}-hidden` };
}
