import { xmlText } from '../workbook/xml-text.ts';
import type { Annotation, Mark } from './annotation.ts';
import { findingSheetTitle } from './finding-sheet-title.ts';
import type { MarkStyles } from './mark-styles.ts';

const widths = [12, 20, 9, 26, 64, 64, 30];
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

// Letters of running text that go into one unit of width; and no row may be higher.
const LETTERS_PER_WIDTH = 1.15;
const MOST_HEIGHT = 409;

// No spreadsheet program follows more links on one sheet.
const MOST_LINKS = 65_000;

/** The sheet that lists all findings, one a row, each with a link to its cell. `nameOf` gives the real name of a sheet. */
export function findingSheetXml(
  { lang, marks, summary, headings }: Annotation,
  { format }: MarkStyles,
  nameOf: (sheet: string) => string | undefined,
): string {
  const above = [[findingSheetTitle[lang], format.title] as const, ...summary.map((line) => [line, 0] as const)];
  const head = above.length + 2;
  const links: string[] = [];
  const cell = (column: number, row: number, text: string, style: number) =>
    text === ''
      ? ''
      : `<c r="${'ABCDEFG'[column]}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedMark(text))}</t></is></c>`;
  const listed = marks.map((mark, at) => {
    const row = head + 1 + at;
    const target = targetOf(mark);
    const name = mark.sheet === undefined ? undefined : nameOf(mark.sheet);
    const isLinked = target !== undefined && name !== undefined && links.length < MOST_LINKS;
    if (isLinked)
      links.push(
        `<hyperlink ref="C${row}" location="${xmlText(`'${name.replaceAll("'", "''")}'!${target}`)}" display="${target}"/>`,
      );
    const texts = [mark.word, mark.sheet ?? '', target ?? '', mark.heading ?? '', mark.message, mark.fix, mark.rule];
    const cells = texts.map((text, column) =>
      cell(
        column,
        row,
        text,
        column === 0 ? format[mark.severity] : column === 2 && isLinked ? format.link : format.text,
      ),
    );
    return `<row r="${row}" ht="${heightOf(texts)}" customHeight="1">${cells.join('')}</row>`;
  });
  const rows = [
    ...above.map(([line, style], at) => `<row r="${at + 1}">${cell(0, at + 1, line, style)}</row>`),
    `<row r="${head}">${headings.map((heading, column) => cell(column, head, heading, format.head)).join('')}</row>`,
    ...listed,
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** The cell that a finding is about; the first of its row where it is about a row; that of the sheet where about a sheet. */
function targetOf({ sheet, cell, row }: Mark): string | undefined {
  if (sheet === undefined) return undefined;
  return cell ?? `A${row ?? 1}`;
}

/** How high a row must be to show its texts whole: programs differ in whether they find out themselves. */
function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text, column) => Math.ceil((text.length + 1) / ((widths[column] ?? 1) * LETTERS_PER_WIDTH)));
  return Math.min(15 * Math.max(1, ...lines) + 2, MOST_HEIGHT);
}

/** `_x000D_` in a text would be shown as a carriage return. */
const escapedMark = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
