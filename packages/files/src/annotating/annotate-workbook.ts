import type { Severity } from '@daybook/types';
import { CannotRewrite } from '../fixing/cannot-rewrite.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import type { Reading } from '../reading.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import type { ReadSheets } from '../workbook/read-sheets.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { sheetParts } from '../workbook/sheet-parts.ts';
import { sheetsHere } from '../workbook/sheets-here.ts';
import { WholeBytes } from '../workbook/whole-bytes.ts';
import { zipDirectory } from '../workbook/zip-directory.ts';
import type { Annotation, Mark } from './annotation.ts';
import { BookParts } from './book-parts.ts';
import { firstCellOf, withColours, withoutColours } from './cell-colours.ts';
import { BOOK, putFindingSheet, takeSheet } from './finding-sheet.ts';
import { isFindingSheet } from './finding-sheet-title.ts';
import { findingSheetXml } from './finding-sheet-xml.ts';
import { type MarkStyles, withMarkStyles, withoutMarkStyles } from './mark-styles.ts';
import { relationsPart } from './relations.ts';
import { conversations, putNotes, takeNotes } from './sheet-notes.ts';

const STYLES = 'xl/styles.xml';

// So many notes a sheet: further cells are coloured and listed only.
const MOST_NOTES = 1000;

// So many findings stand in one note.
const MOST_IN_NOTE = 5;

/**
 * An XLSX workbook with findings marked in it: their cells coloured, a note at each, and a sheet that lists them all. What
 * an earlier call put there is taken away first; with nothing to mark the workbook is as it was before. Everything else
 * stays byte for byte: cells, formats, dropdowns, her own notes, protection, names, formulas, macros.
 *
 * @throws CannotRewrite for what is no XLSX workbook, or one that the reader would not open.
 */
export async function annotateWorkbook(
  file: string,
  bytes: Uint8Array,
  annotation: Annotation,
  { readSheets = sheetsHere, ...given }: { readonly readSheets?: ReadSheets; readonly limits?: Partial<Limits> } = {},
): Promise<Uint8Array> {
  const limits = { ...defaultLimits, ...given.limits };
  const sheets = await sheetsOf(file, bytes, limits, readSheets);
  const directory = zipDirectory(bytes, limits.workbookParts);
  if (sheets.length === 0 || typeof directory === 'string') throw new CannotRewrite(file, 'workbook');
  const parts = new BookParts(bytes, directory);
  const book = await parts.get(BOOK);
  if (book === undefined) throw new CannotRewrite(file, 'not-xlsx');
  if (book.includes('http://purl.oclc.org/ooxml/')) throw new CannotRewrite(file, 'strict-xlsx');
  const partOf = sheetParts(book, (await parts.get(relationsPart(BOOK))) ?? '');
  const own = sheets.flatMap((sheet) => {
    const part = isFindingSheet(sheet) ? undefined : partOf.get(sheet.name);
    return part === undefined ? [] : [{ name: sheet.name, shown: maskPersonalData(sheet.name), part }];
  });
  await clear(parts, own, sheets.filter(isFindingSheet));
  if (annotation.marks.length > 0) await mark(parts, own, annotation);
  const whole = await parts.file(limits.workbookParts);
  if (whole === undefined) throw new CannotRewrite(file, 'workbook');
  return whole;
}

/** A sheet of hers: its name, its name as findings say it, and where it is written. */
interface OwnSheet {
  readonly name: string;
  readonly shown: string;
  readonly part: string;
}

async function sheetsOf(
  file: string,
  bytes: Uint8Array,
  limits: Limits,
  readSheets: ReadSheets,
): Promise<readonly Sheet[]> {
  const whole = new WholeBytes(limits.workbookBytes);
  whole.push(bytes);
  const faults: Reading[] = [];
  return openWorkbook(file, whole, limits, faults, readSheets);
}

/** Takes away everything that an earlier call has put in. */
async function clear(parts: BookParts, own: readonly OwnSheet[], lists: readonly Sheet[]): Promise<void> {
  for (const { part } of own) {
    await takeNotes(parts, part);
    const xml = await parts.get(part);
    if (xml !== undefined) await parts.set(part, withoutColours(xml));
  }
  for (const { name } of lists) await takeSheet(parts, name);
  const styles = await parts.get(STYLES);
  if (styles !== undefined) await parts.set(STYLES, withoutMarkStyles(styles));
}

async function mark(parts: BookParts, own: readonly OwnSheet[], annotation: Annotation): Promise<void> {
  const styled = withMarkStyles((await parts.get(STYLES)) ?? '');
  await parts.set(STYLES, styled.xml);
  const untold: string[] = [];
  for (const [at, sheet] of own.entries()) {
    const marks = annotation.marks.filter((one) => one.sheet === sheet.shown);
    const left = await markSheet(parts, sheet, at + 1, marks, annotation, styled.styles);
    if (left > 0) untold.push(annotation.withoutNote(sheet.shown, left));
  }
  const nameOf = (shown: string) => own.find((sheet) => sheet.shown === shown)?.name;
  const listed = { ...annotation, summary: [...annotation.summary, ...untold] };
  await putFindingSheet(parts, annotation.lang, findingSheetXml(listed, styled.styles, nameOf));
}

/** Marks one sheet; tells how many of its cells got no note. */
async function markSheet(
  parts: BookParts,
  { part }: OwnSheet,
  at: number,
  marks: readonly Mark[],
  { more }: Annotation,
  { condition }: MarkStyles,
): Promise<number> {
  const cells = new Map<string, Mark[]>();
  for (const one of marks) {
    const cell = one.cell ?? (one.row === undefined ? undefined : firstCellOf(one.row));
    if (cell !== undefined) cells.set(cell, [...(cells.get(cell) ?? []), one]);
  }
  const coloured = new Map<Severity, string[]>();
  for (const severity of ['error', 'warning', 'flag'] as const) {
    const names = [...cells].filter(([, all]) => worstOf(all) === severity).map(([cell]) => cell);
    if (names.length > 0) coloured.set(severity, names);
  }
  await parts.set(
    part,
    withColours((await parts.get(part)) ?? '', coloured, (severity) => condition[severity]),
  );
  const talked = await conversations(parts, part);
  const free = [...cells].filter(([cell]) => !talked.has(cell));
  const notes = new Map(free.slice(0, MOST_NOTES).map(([cell, all]) => [cell, noteOf(all, more)]));
  await putNotes(parts, part, at, notes);
  return cells.size - notes.size;
}

const worstOf = (marks: readonly Mark[]): Severity =>
  (['error', 'warning'] as const).find((severity) => marks.some((one) => one.severity === severity)) ?? 'flag';

/** What a note says: each finding, and how to put it right. */
function noteOf(marks: readonly Mark[], more: (count: number) => string): string {
  const told = marks.slice(0, MOST_IN_NOTE).map(({ word, message, fix }) => `${word}: ${message}\n${fix}`);
  const rest = marks.length - told.length;
  return [...told, ...(rest > 0 ? [more(rest)] : [])].join('\n\n');
}
