import { type PrintedSheet, toPrintedWorkbook } from '@daybook/files';
import type { Printout, PrintoutSection } from '../../printing/printout.ts';
import type { ReportFormat } from '../format.ts';
import { sectionRows } from './section-rows.ts';
import { sheetName } from './sheet-name.ts';
import { summaryRows } from './summary-rows.ts';
import { widthsOf } from './widths-of.ts';
import { workbookWords } from './workbook-words.ts';

/** A workbook to read and print: a summary, then a sheet for each chapter. */
export const xlsx: ReportFormat = {
  id: 'xlsx',
  words: { en: 'a workbook, to read, print and calculate', es: 'un libro de cálculo para leer, imprimir y calcular' },
  ending: '.xlsx',
  isBinary: true,
  print({ printout, on }) {
    const { sections } = printout;
    // A chapter of sentences alone stands on the last sheet of figures, or on the summary where there is none.
    const chapters = sections.filter(({ tables }) => tables.length > 0);
    const sentences = sections.filter(({ tables }) => tables.length === 0);
    const names = new Set<string>();
    const sheets = chapters.map((section, at) =>
      sheetOf(
        [section, ...(at === chapters.length - 1 ? sentences : [])],
        section.short ?? section.heading,
        printout,
        names,
      ),
    );
    const rest = chapters.length === 0 ? sentences : [];
    return toPrintedWorkbook([summary(rest, printout, names), ...sheets], new Date(`${on}T00:00:00Z`));
  },
};

function summary(rest: readonly PrintoutSection[], printout: Printout, names: Set<string>): PrintedSheet {
  const rows = [...summaryRows(printout), ...rest.flatMap((section) => sectionRows(section, printout))];
  const { summary: name } = workbookWords[printout.lang];
  return { name: sheetName(name, names), rows, repeated: 2, ...around(rows, printout) };
}

function sheetOf(
  sections: readonly PrintoutSection[],
  name: string,
  printout: Printout,
  names: Set<string>,
): PrintedSheet {
  const rows = [
    { cells: [{ value: printout.issuer, look: 'issuer' as const }], isWide: true },
    { cells: [{ value: printout.title, look: 'faint' as const }], isWide: true },
    ...sections.flatMap((section) => sectionRows(section, printout)),
  ];
  return { name: sheetName(name, names), rows, repeated: 2, ...around(rows, printout) };
}

function around(rows: PrintedSheet['rows'], { lang, footer }: Printout): Pick<PrintedSheet, 'widths' | 'foot'> {
  return { widths: widthsOf(rows), foot: { left: footer, page: workbookWords[lang].page } };
}
