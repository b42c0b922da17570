import type { Origin } from '@daybook/types';
import type { MonthRow } from './place-months.ts';

/** Where a record that was read from a row comes from. */
export function originOf({ at }: MonthRow): Origin {
  return { file: at.file, row: at.row, ...(at.sheet !== undefined && { sheet: at.sheet }) };
}
