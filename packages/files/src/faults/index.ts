import type { Fault } from '@daybook/types';
import { emptyFile } from './bytes/empty-file.ts';
import { gzipDamaged } from './bytes/gzip-damaged.ts';
import { unknownFormat } from './bytes/unknown-format.ts';
import { ambiguousDate } from './cell/ambiguous-date.ts';
import { assumedCentury } from './cell/assumed-century.ts';
import { assumedDateOrder } from './cell/assumed-date-order.ts';
import { assumedTimeZone } from './cell/assumed-time-zone.ts';
import { codeRewritten } from './cell/code-rewritten.ts';
import { dateInsteadOfText } from './cell/date-instead-of-text.ts';
import { errorCell } from './cell/error-cell.ts';
import { instantWithoutOffset } from './cell/instant-without-offset.ts';
import { numberRewritten } from './cell/number-rewritten.ts';
import { serialDate } from './cell/serial-date.ts';
import { timeLeftOut } from './cell/time-left-out.ts';
import { unreadableCharacter } from './cell/unreadable-character.ts';
import { unreadableDate } from './cell/unreadable-date.ts';
import { unreadableInstant } from './cell/unreadable-instant.ts';
import { unreadableNumber } from './cell/unreadable-number.ts';
import { unreadableYesNo } from './cell/unreadable-yes-no.ts';
import { unusualCharacters } from './cell/unusual-characters.ts';
import { assumedEncoding } from './csv/assumed-encoding.ts';
import { assumedSeparator } from './csv/assumed-separator.ts';
import { quoteNotClosed } from './csv/quote-not-closed.ts';
import { strayQuote } from './csv/stray-quote.ts';
import { emptyFolder } from './folder/empty-folder.ts';
import { fileSkipped } from './folder/file-skipped.ts';
import { blankLines } from './json/blank-lines.ts';
import { controlCharacter } from './json/control-character.ts';
import { documentTooLarge } from './json/document-too-large.ts';
import { duplicateKey } from './json/duplicate-key.ts';
import { forbiddenKey } from './json/forbidden-key.ts';
import { jsonSyntax } from './json/json-syntax.ts';
import { loneSurrogate } from './json/lone-surrogate.ts';
import { nestedTooDeep } from './json/nested-too-deep.ts';
import { notARecord } from './json/not-a-record.ts';
import { notUtf8 } from './json/not-utf8.ts';
import { numberNotWhole } from './json/number-not-whole.ts';
import { numberTooLarge } from './json/number-too-large.ts';
import { recordTooLarge } from './json/record-too-large.ts';
import { textTooLong } from './json/text-too-long.ts';
import { tooManyKeys } from './json/too-many-keys.ts';
import { tornLastLine } from './json/torn-last-line.ts';
import { personalDataInColumn } from './personal-data/personal-data-in-column.ts';
import { personalDataInName } from './personal-data/personal-data-in-name.ts';
import { headingNotMapped } from './source/heading-not-mapped.ts';
import { headingsOfAnotherFile } from './source/headings-of-another-file.ts';
import { mappedHeadingMissing } from './source/mapped-heading-missing.ts';
import { mappedHeadingTwice } from './source/mapped-heading-twice.ts';
import { noRowsBelowHeadings } from './source/no-rows-below-headings.ts';
import { rowsNotUsed } from './source/rows-not-used.ts';
import { valuesNotRead } from './source/values-not-read.ts';
import { agencyNotOfWorkbook } from './table/agency-not-of-workbook.ts';
import { columnTwice } from './table/column-twice.ts';
import { columnWithoutHeading } from './table/column-without-heading.ts';
import { dateOutsidePeriod } from './table/date-outside-period.ts';
import { exampleRow } from './table/example-row.ts';
import { kindUnknown } from './table/kind-unknown.ts';
import { missingHeading } from './table/missing-heading.ts';
import { noRecords } from './table/no-records.ts';
import { rowWithoutRecord } from './table/row-without-record.ts';
import { rowsDiffer } from './table/rows-differ.ts';
import { secondTable } from './table/second-table.ts';
import { tooManyCells } from './table/too-many-cells.ts';
import { tooManyColumns } from './table/too-many-columns.ts';
import { tooManyRowsWaiting } from './table/too-many-rows-waiting.ts';
import { unknownHeading } from './table/unknown-heading.ts';
import { damagedWorkbook } from './workbook/damaged-workbook.ts';
import { formulaCells } from './workbook/formula-cells.ts';
import { hiddenColumns } from './workbook/hidden-columns.ts';
import { hiddenRows } from './workbook/hidden-rows.ts';
import { hiddenSheet } from './workbook/hidden-sheet.ts';
import { linkedWorkbook } from './workbook/linked-workbook.ts';
import { mergedCells } from './workbook/merged-cells.ts';
import { metaNotUnderstood } from './workbook/meta-not-understood.ts';
import { sheetNotRead } from './workbook/sheet-not-read.ts';
import { workbookTooLarge } from './workbook/workbook-too-large.ts';

// A new fault is one file and one line here.
const all = [
  emptyFile,
  unknownFormat,
  gzipDamaged,
  jsonSyntax,
  tornLastLine,
  blankLines,
  notARecord,
  duplicateKey,
  forbiddenKey,
  nestedTooDeep,
  numberNotWhole,
  numberTooLarge,
  controlCharacter,
  loneSurrogate,
  textTooLong,
  tooManyKeys,
  notUtf8,
  recordTooLarge,
  documentTooLarge,
  assumedEncoding,
  assumedSeparator,
  quoteNotClosed,
  strayQuote,
  kindUnknown,
  noRecords,
  unknownHeading,
  missingHeading,
  columnTwice,
  tooManyColumns,
  tooManyCells,
  tooManyRowsWaiting,
  columnWithoutHeading,
  rowsDiffer,
  rowWithoutRecord,
  unreadableDate,
  ambiguousDate,
  assumedDateOrder,
  assumedTimeZone,
  assumedCentury,
  serialDate,
  timeLeftOut,
  unreadableInstant,
  instantWithoutOffset,
  unreadableNumber,
  numberRewritten,
  unreadableYesNo,
  codeRewritten,
  unusualCharacters,
  unreadableCharacter,
  dateInsteadOfText,
  errorCell,
  damagedWorkbook,
  workbookTooLarge,
  linkedWorkbook,
  hiddenColumns,
  mergedCells,
  secondTable,
  exampleRow,
  dateOutsidePeriod,
  agencyNotOfWorkbook,
  metaNotUnderstood,
  formulaCells,
  hiddenRows,
  hiddenSheet,
  sheetNotRead,
  fileSkipped,
  emptyFolder,
  personalDataInName,
  personalDataInColumn,
  headingsOfAnotherFile,
  noRowsBelowHeadings,
  headingNotMapped,
  mappedHeadingMissing,
  mappedHeadingTwice,
  rowsNotUsed,
  valuesNotRead,
] as const satisfies readonly Fault[];

/** Every finding that reading a file can make. */
export const faults: readonly Fault[] = all;

/** The id of a fault. Readers name faults by it, so that no words need be loaded to read a file. */
export type FaultId = (typeof all)[number]['id'];
