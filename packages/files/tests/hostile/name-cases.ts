import { textRow, workbookParts, zip } from '../support/zip.ts';
import type { HostileCase } from './hostile-case.ts';
import { good } from './json-texts.ts';
import { headings, table } from './request-table.ts';

const lines = (fact: string, name: string, ...finds: readonly string[]): HostileCase => ({
  fact,
  name,
  bytes: () => `${good}\n`,
  finds,
  records: 1,
});

/** A CSV of two good rows with a column of its own. */
const column = (fact: string, heading: string, cell: string, ...finds: readonly string[]): HostileCase => ({
  fact,
  name: 'requests.csv',
  bytes: () =>
    [[...headings, heading], ...['R-1', 'R-2'].map((id) => [...table({ request_id: id }).row, cell])]
      .map((row) => `${row.join(',')}\n`)
      .join(''),
  finds,
  records: 2,
});

const sheet = (fact: string, name: string, ...finds: readonly string[]): HostileCase => ({
  fact,
  name: 'log.xlsx',
  bytes: () => zip(workbookParts([{ name, rows: textRow(1, headings) + textRow(2, table({}).row) }])),
  finds,
  records: 1,
});

/** Personal data where nobody looks for them, and names that could do harm. */
export const nameCases: readonly HostileCase[] = [
  lines('a Social Security number in the name of a file', 'log 123-45-6789.ndjson', 'personal-data-in-name file'),
  lines(
    'a Social Security number with dashes of print in the name of a file',
    'log 123–45–6789.ndjson',
    'personal-data-in-name file',
  ),
  lines('an A-number in the name of a file', 'A123456789.ndjson', 'personal-data-in-name file'),
  lines('an e-mail address in the name of a file', 'jo@example.org.ndjson', 'personal-data-in-name file'),
  lines('a phone number in the name of a file', 'call (509) 555-0142.ndjson', 'personal-data-in-name file'),
  lines('a day of birth in the name of a file', 'DOB 1990.ndjson', 'personal-data-in-name file'),
  lines('a day in the name of a file', 'requests_2026-01-06.ndjson'),
  lines('a day without marks in the name of a file', 'export a 20260106.ndjson'),
  lines('an escape code in the name of a file', '\u001b[31mlog.ndjson'),
  lines('a line break in the name of a file', 'log\n.ndjson'),
  lines('a name called __proto__', '__proto__'),
  sheet(
    'a Social Security number in the name of a sheet',
    'Requests 123-45-6789',
    'personal-data-in-name sheet Requests •••-••-••••',
  ),
  sheet('a sheet that turns the direction of writing', 'Requests \u202e'),
  column('a Social Security number as a heading', '123-45-6789', '', 'personal-data-in-name heading 1'),
  column('an e-mail address as a heading', 'jo@example.org', '', 'personal-data-in-name heading 1'),
  column('a heading called __proto__', '__proto__', '', 'unknown-heading 1 __proto__'),
  column('a heading called toString', 'toString', '', 'unknown-heading 1 toString'),
  column('a heading called constructor', 'constructor', '', 'unknown-heading 1 constructor'),
  column('a heading of 300 letters', 'a'.repeat(300), '', 'unknown-heading hidden 1'),
  column('a heading with an escape code', '\u001b[31mred', '', 'unknown-heading hidden 1'),
  column(
    'a column of Social Security numbers',
    'Remarks',
    '123-45-6789',
    'unknown-heading 1 Remarks',
    'personal-data-in-column ssn 2',
  ),
  column('a column called SSN', 'SSN', '123456789', 'unknown-heading 1 SSN', 'personal-data-in-column ssn 2'),
  column(
    'a column of A-numbers',
    'Remarks',
    'A123456789',
    'unknown-heading 1 Remarks',
    'personal-data-in-column a-number 2',
  ),
  column(
    'a column of e-mail addresses',
    'Remarks',
    'jo@example.org',
    'unknown-heading 1 Remarks',
    'personal-data-in-column e-mail 2',
  ),
  column(
    'a column of phone numbers',
    'Remarks',
    '(509) 555-0142',
    'unknown-heading 1 Remarks',
    'personal-data-in-column phone 2',
  ),
  column(
    'a column of birth dates',
    'Date of birth',
    '1990-01-02',
    'unknown-heading 1 Date of birth',
    'personal-data-in-column birth-date 2',
  ),
  column('a column of days of its own', 'Booked', '2026-01-02', 'unknown-heading 1 Booked'),
];
