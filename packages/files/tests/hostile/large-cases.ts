import type { HostileCase } from './hostile-case.ts';
import { good } from './json-texts.ts';
import { headings, table } from './request-table.ts';

const of = (
  fact: string,
  name: string,
  bytes: () => string | Uint8Array,
  records: number,
  ...finds: readonly string[]
): HostileCase => ({ fact, name, bytes, finds, records });

/** So many bytes of one letter, with something before and behind. */
const filled = (count: number, before: string, behind = '') => {
  const bytes = new Uint8Array(count).fill(97);
  bytes.set(new TextEncoder().encode(before));
  bytes.set(new TextEncoder().encode(behind), count - behind.length);
  return bytes;
};
const csv = `${headings.join(',')}\n`;
const row = `${table({}).row.join(',')}\n`;
const fields = (count: number) => Array.from({ length: count }, (_, at) => `"k${at}":1`).join();

/** Files that ask for much time or memory. */
export const largeCases: readonly HostileCase[] = [
  of('ten million opening brackets', 'log.json', () => '['.repeat(10_000_000), 0, 'nested-too-deep 1'),
  of('ten million opening brackets on a line', 'log.ndjson', () => '['.repeat(10_000_000), 0, 'nested-too-deep 1'),
  of('a hundred thousand objects in each other', 'log.json', () => '{"a":'.repeat(100_000), 0, 'nested-too-deep 1'),
  of(
    'a hundred thousand objects in each other on a line',
    'log.ndjson',
    () => `${'{"a":'.repeat(100_000)}\n${good}\n`,
    1,
    'nested-too-deep 1',
  ),
  of('a million fields', 'log.ndjson', () => `{${fields(1_000_000)}}\n${good}\n`, 1, 'too-many-keys 1'),
  of('a million fields in a list', 'log.json', () => `[{${fields(1_000_000)}},${good}]`, 1, 'too-many-keys 1'),
  of('a line of 100 MB', 'log.ndjson', () => filled(100_000_000, '{"a":"', `\n${good}\n`), 1, 'record-too-large 1'),
  of(
    'a line of 100 MB at the end',
    'log.ndjson',
    () => filled(100_000_000, `${good}\n{"a":"`),
    1,
    'record-too-large 2',
  ),
  of('an element of 100 MB', 'log.json', () => filled(100_000_000, '[{"a":"'), 0, 'record-too-large 1'),
  of('an object of 100 MB', 'log.json', () => filled(100_000_000, '{"a":"'), 0, 'document-too-large'),
  of(
    'a text of 10 MB',
    'log.ndjson',
    () => `{"record":"request","a":"${'a'.repeat(10_000_000)}"}\n`,
    1,
    'text-too-long 1 /a',
  ),
  of(
    'a text of 3 million escapes',
    'log.ndjson',
    () => `{"record":"request","a":"${'\\n'.repeat(3_000_000)}"}\n`,
    1,
    'text-too-long 1 /a',
  ),
  of(
    'a number of 10 million digits',
    'log.ndjson',
    () => `{"record":"request","a":${'1'.repeat(10_000_000)}}\n`,
    1,
    'number-too-large 1 /a',
  ),
  of(
    '100,000 fields that come twice',
    'log.ndjson',
    () => `{"record":"request",${'"a":1,'.repeat(99_999)}"a":1}\n`,
    1,
    'duplicate-key 1 /a',
  ),
  of(
    'a record with a fault in each of 500 fields',
    'log.ndjson',
    () => `{"record":"request",${Array.from({ length: 500 }, (_, at) => `"k${at}":1.5`).join()}}\n${good}\n`,
    1,
    ...Array.from({ length: 100 }, (_, at) => `number-not-whole fraction 1 /k${at}`),
  ),
  of(
    'a CSV line of 60 MB',
    'requests.csv',
    () => filled(60_000_000, csv + row, `\n${row.replace('R-1', 'R-2')}`),
    2,
    'record-too-large 3',
  ),
  of(
    'a CSV line of a million cells',
    'requests.csv',
    () => `${csv}${row}${','.repeat(1_000_000)}\n${row}`,
    1,
    'too-many-columns row 3',
  ),
  of('a CSV row of 300 cells', 'requests.csv', () => `${csv}${row}${'a,'.repeat(300)}\n`, 1, 'too-many-cells 3'),
  of(
    'a CSV of 300 columns',
    'requests.csv',
    () => `${headings.join(',')}${',x'.repeat(300)}\n`,
    0,
    'too-many-columns 1',
    ...Array.from({ length: 256 - headings.length }, () => 'unknown-heading 1 x'),
  ),
  of(
    'a quote that is never closed, before 2 MB of lines',
    'requests.csv',
    () => `${csv}${row}"${'\n'.repeat(2_000_000)}`,
    2,
    'quote-not-closed 3',
  ),
  of('20 MB of quotes', 'requests.csv', () => `${csv}${'"'.repeat(20_000_000)}`, 0, 'record-too-large 2'),
];
