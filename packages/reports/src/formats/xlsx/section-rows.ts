import type { PrintedRow } from '@daybook/files';
import type { Printout, PrintoutSection } from '../../printing/printout.ts';
import { tableRows } from './table-rows.ts';

const BLANK: PrintedRow = { cells: [{ value: null, look: 'faint' }] };

/** A chapter: its heading, its tables one below the other, and what is said of them. */
export function sectionRows(
  { heading, lead, tables, notes, commands = [] }: PrintoutSection,
  { lang }: Printout,
): PrintedRow[] {
  const said = (value: string): PrintedRow => ({ cells: [{ value, look: 'faint' }], isWide: true });
  return [
    BLANK,
    { cells: [{ value: heading, look: 'heading' }], isWide: true },
    ...(lead === undefined ? [] : [said(lead)]),
    ...tables.flatMap((table) => [BLANK, ...tableRows(table, lang)]),
    ...(notes.length + commands.length === 0 ? [] : [BLANK]),
    ...[...notes, ...commands].map(said),
  ];
}
