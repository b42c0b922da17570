import { cellText } from '../../../cells/cell-text.ts';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import { cleanText } from '../../../importing/clean-text.ts';
import { personalData } from '../../../personal-data/personal-data.ts';
import type { PlannedMap } from '../reading/planned-map.ts';
import { keyedHash } from './keyed-hash.ts';

/** Why a row gets no id of its own. */
export type NoId = { readonly none: 'id-blank' | 'id-unreadable' };

const form = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What ids are made from beside the row. */
export interface IdSource {
  readonly sha256: string;
  /** The number of the sheet in the file, from 1. */
  readonly sheetNo: number;
  readonly key: string | undefined;
}

/**
 * The id of the request that begins in a row. From the row: the file's fingerprint and the number of the row, so that the
 * same file gives the same ids. From a column: what stands there. As a keyed hash: nobody without the key can tell the
 * number from it, and a later export of the same number gets the same id.
 */
export function requestId(row: SheetRow, { map, idFrom }: PlannedMap, source: IdSource): string | NoId {
  const { from, prefix } = map.ids;
  if (from === 'row') {
    const sheet = source.sheetNo > 1 ? `-s${source.sheetNo}` : '';
    return `${prefix ?? 'log-'}${source.sha256.slice(0, 12)}${sheet}-${row.row}`;
  }
  const parts = idFrom.map((at) => cleanText(cellText(row.cells[at])));
  if (parts.some((part) => part === '')) return { none: 'id-blank' };
  if (from === 'keyed-hash') return `${prefix ?? 'key-'}${keyedHash(source.key ?? '', parts.join('\n')).slice(0, 24)}`;
  const id = `${prefix ?? ''}${parts.join('-').replace(/[ /]+/g, '-')}`;
  return form.test(id) && personalData(id) === undefined ? id : { none: 'id-unreadable' };
}
