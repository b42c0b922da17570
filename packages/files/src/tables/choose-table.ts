import type { SheetRow } from '../cells/sheet-row.ts';
import type { Settings } from '../settings.ts';
import { findHead, type Head, headingsOf } from './find-head.ts';
import type { TablePlan } from './table-plan.ts';

/**
 * The table that rows belong to, and their row of headings: as the caller, the sheet's name or the file's name says, if
 * headings agree; else by headings alone. A sheet of some other name may be any table, whatever its file is called.
 */
export function chooseTable(
  file: string,
  sheet: string | undefined,
  rows: readonly SheetRow[],
  { tables, kind }: Settings,
  isNamed = true,
): { plan: TablePlan; head: Head } | undefined {
  const byHeadings = rows.slice(0, 20).map((row) => tables.ofHeadings(headingsOf(row)));
  const byKind = kind === undefined ? undefined : tables.ofKind(kind);
  const byNames =
    sheet === undefined
      ? [byKind, tables.ofName(file), ...byHeadings]
      : [tables.ofName(sheet), byKind, ...byHeadings, tables.ofName(file)];
  const candidates = isNamed ? byNames : byHeadings;
  for (const plan of candidates) {
    const head = plan === undefined ? undefined : findHead(plan, rows);
    if (plan === undefined || head === undefined) continue;
    // A public log may be called as the agency's own is, and the other way round.
    const meant = tables.inView(plan, head.headings);
    return { plan: meant, head: findHead(meant, rows) ?? head };
  }
  return undefined;
}
