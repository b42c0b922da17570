import type { Sheet } from './sheet.ts';

/**
 * Reads all sheets of a workbook that has passed the guard. `damaged` where its parts do not fit together, `gave-up` where
 * it asked for more time or memory than a workbook of its size may.
 */
export type ReadSheets = (
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
  unpackedBytes: number,
) => Promise<readonly Sheet[] | 'damaged' | 'gave-up'>;
