import { type Cell, type Printout, showCell } from '@daybook/reports/printing';

/** A printout as a page shows it: every cell in words, so that the page need not know how figures are written. */
export interface ShownPrintout {
  readonly issuer: string;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly lead: string;
  readonly notes: readonly string[];
  readonly keyFigures: readonly { readonly title: string; readonly figure: string; readonly note?: string }[];
  readonly sections: readonly ShownSection[];
}

interface ShownSection {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  readonly tables: readonly ShownTable[];
  readonly notes: readonly string[];
}

/** A table of texts. */
export interface ShownTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[];
  readonly isMain: boolean;
  readonly notes: readonly string[];
}

/** Puts every cell into words. */
export function shownPrintout(printout: Printout): ShownPrintout {
  const { lang, issuer, title, subtitle, lead, notes, keyFigures, sections } = printout;
  const text = (cell: Cell) => showCell(cell, lang);
  return {
    issuer,
    title,
    subtitle,
    lead,
    notes: notes.map((note) => note.text),
    keyFigures: keyFigures.map(({ title: name, cell, note }) => ({
      title: name,
      figure: text(cell),
      ...(note === undefined ? {} : { note }),
    })),
    sections: sections.map(({ id, heading, lead: first, tables, notes: below }) => ({
      id,
      heading,
      ...(first === undefined ? {} : { lead: first }),
      tables: tables.map((table) => ({
        id: table.id,
        title: table.unit === undefined ? table.title : `${table.title} (${table.unit})`,
        columns: table.columns.map((column) => ({ title: column.title, isNumber: column.kind === 'number' })),
        rows: table.rows.map(({ cells, isTotal = false }) => ({ cells: cells.map(text), isTotal })),
        isMain: table.isMain,
        notes: table.notes,
      })),
      notes: below,
    })),
  };
}
