import type { Fix } from '@daybook/types';
import type { FaultId } from '../faults/index.ts';
import type { Detail } from '../raise.ts';
import type { Column } from '../tables/table.ts';

/**
 * What a cell would hold if it said what it was read as: the code for a title, the digits of a number. Of amounts nothing
 * is certain: whoever writes 12.00 in a column of cents may mean dollars.
 */
export function certainFix(fault: FaultId, { values }: Detail, text: string, column: Column): Fix | undefined {
  if (fault === 'code-rewritten' && values?.code !== undefined) {
    const from = column.type === 'codes' ? String(values.value) : text;
    return { pointer: '', from, to: String(values.code), certain: true };
  }
  if (fault !== 'number-rewritten' || values?.number === undefined || column.column.endsWith('_cents'))
    return undefined;
  return { pointer: '', from: text, to: String(values.number), as: 'integer', certain: true };
}
