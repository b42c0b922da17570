import type { RecordKind } from '@daybook/types';
import type { Column, Table } from '../tables/table.ts';
import { type TemplatePart, templateParts } from './template-parts.ts';

/** A column of a sheet and the part that it stands in. */
export interface TemplateColumn {
  readonly column: Column;
  readonly part: TemplatePart;
}

/** What the Meta sheet says for all rows, and what only those fill in who bring over files of others. */
const LEFT_OUT: Readonly<Partial<Record<RecordKind, RegExp>>> = {
  request:
    /^\/(?:agency_id|public_id|as_released|facility\/(?!facility_id)|instruments\/[0*]\/file_sha256|quantity_missing)/,
  'quarterly-report':
    /^\/(?:agency_id|jurisdiction_id|period\/|source_kind|previous_sha256|published_on|time_zone|prepared_by|revision$)/,
  agreement: /^\/(?:agency_id|first_listed_on|last_listed_on|ended_between|documents_missing|listings)/,
};
const OF_META = /^\/(?:standard_version$|source\/)/;

/** The columns that a clerk fills in, part by part. */
export function templateColumns(table: Table): readonly TemplateColumn[] {
  const parts = templateParts(table.record);
  const kept = table.columns.filter(
    ({ pointer }) =>
      !OF_META.test(pointer) &&
      LEFT_OUT[table.record]?.test(pointer) !== true &&
      table.derived?.includes(pointer) !== true &&
      (table.filled === undefined || !(pointer in table.filled)),
  );
  const placed = kept.map((column) => ({ column, part: partOf(parts, table, column) }));
  return placed.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}

/** The part whose pointers say the most of a column's. What ties a row to its record stands first. */
function partOf(parts: readonly TemplatePart[], { parent, key }: Table, { column, pointer }: Column): TemplatePart {
  const wanted = parent !== undefined && key.includes(column) ? '/' : pointer;
  let best = parts[0] as TemplatePart;
  let most = 0;
  for (const part of parts)
    for (const start of part.pointers)
      if (wanted.startsWith(start) && start.length > most) [best, most] = [part, start.length];
  return best;
}
