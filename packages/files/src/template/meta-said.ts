import type { SheetRow } from '../cells/sheet-row.ts';
import type { MetaKey } from './meta-fields.ts';
import { isMetaName } from './sheet-names.ts';
import { metaLines } from './workbook-meta.ts';

/** What the Meta sheet says of itself among the rows of a workbook, line by line, unchecked; empty where there is none. */
export function metaSaid(rows: readonly SheetRow[]): Readonly<Partial<Record<MetaKey, string>>> {
  const meta = rows.filter(({ sheet }) => sheet !== undefined && isMetaName(sheet));
  return Object.fromEntries([...metaLines({ rows: meta })].map(([key, { text }]) => [key, text]));
}
