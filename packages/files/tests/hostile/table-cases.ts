import { textRow, workbookParts, zip } from '../support/zip.ts';
import type { HostileCase } from './hostile-case.ts';
import { headings, table } from './request-table.ts';

/** One cell that is wrong: its column, what stands there, and what is found. None: it is read. */
type BadCell = readonly [fact: string, column: string, cell: string, found?: string];

const cells: readonly BadCell[] = [
  ['the 29 February of a year without one', 'received_on', '2025-02-29', 'unreadable-date no-such-day'],
  ['month 13', 'received_on', '2026-13-01', 'unreadable-date no-such-day'],
  ['day 0', 'received_on', '2026-01-00', 'unreadable-date no-such-day'],
  ['the date 0', 'received_on', '0000-00-00', 'unreadable-date no-such-day'],
  ['a date without a slash', 'received_on', '05/082025', 'unreadable-date'],
  ['a date in words', 'received_on', 'soon', 'unreadable-date hidden'],
  ['a name where a date belongs', 'received_on', 'Maria 3 2026', 'unreadable-date hidden'],
  ['a date that may be two', 'received_on', '1/6/2026', 'ambiguous-date'],
  ['24:00', 'received_at', '2026-01-06 24:00 -08:00', 'unreadable-instant no-such-time'],
  ['minute 60', 'received_at', '2026-01-06 23:60 -08:00', 'unreadable-instant no-such-time'],
  ['13 PM', 'received_at', '2026-01-06 13:00 PM -08:00', 'unreadable-instant no-such-time'],
  ['a moment without a zone', 'received_at', '2026-01-06 14:05', 'instant-without-offset'],
  ['a moment without a day', 'received_at', '14:05', 'unreadable-instant'],
  ['a number in words', 'revision', 'one', 'unreadable-number hidden'],
  ['a fraction', 'revision', '1.5', 'unreadable-number'],
  ['1e400', 'revision', '1e400', 'unreadable-number hidden'],
  ['a whole number past 2 to the 53rd', 'revision', '9007199254740993', 'unreadable-number too-large'],
  ['minus zero', 'revision', '-0', 'unreadable-number'],
  ['a number of 100 digits', 'revision', '1'.repeat(100), 'unreadable-number too-large-hidden'],
  ['neither yes nor no', 'asks_complete', 'maybe', 'unreadable-yes-no hidden'],
  ['a formula that failed', 'received_on', '#DIV/0!', 'error-cell'],
  ['a formula that found nothing', 'request_id', '#N/A', 'error-cell'],
  ['a formula that failed in Spanish', 'request_id', '#¡DIV/0!', 'error-cell'],
  ['a column too narrow', 'received_on', '########', 'error-cell'],
  ['a replacement character', 'request_id', 'R-\ufffd', 'unreadable-character'],
  ['a C1 control character', 'request_id', 'R-\u0085', 'unreadable-character'],
  ['a text of 20,000 letters', 'request_id', 'a'.repeat(20_000), 'text-too-long'],
  ['a formula as text, which is data', 'request_id', '=1+1'],
  ['a command as text, which is data', 'request_id', "=cmd|'/c calc'!A1"],
  ['markup as text, which is data', 'request_id', '</script><script>alert(1)</script>'],
  ['a name of every object', 'request_id', '__proto__'],
  ['a code called as every object is', 'channel', 'toString'],
  ['a code called __proto__', 'channel', '__proto__'],
];

/** How many are to be read where a cell is wrong: the row itself, without the cell. */
const inTwoFormats = ([fact, column, cell, found]: BadCell): HostileCase[] => {
  const { row, letter } = table({ [column]: cell });
  return [
    {
      fact: `${fact}, in CSV`,
      name: 'requests.csv',
      bytes: () => `${[headings, row].map((line) => line.map(quoted).join(',')).join('\n')}\n`,
      finds: found === undefined ? [] : [`${found} 2 ${column}`],
      records: 1,
    },
    {
      fact: `${fact}, in a workbook`,
      name: 'log.xlsx',
      bytes: () => zip(workbookParts([{ name: 'Requests', rows: textRow(1, headings) + textRow(2, row) }])),
      finds: found === undefined ? [] : [`${found} Requests ${letter(column)}2`],
      records: 1,
    },
  ];
};

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells that cannot be what their column holds, and cells that only look dangerous. */
export const tableCases: readonly HostileCase[] = cells.flatMap(inTwoFormats);
