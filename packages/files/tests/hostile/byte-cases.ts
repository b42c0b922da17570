import { gzipSync } from 'node:zlib';
import type { HostileCase } from './hostile-case.ts';
import { good } from './json-texts.ts';
import { headings, table } from './request-table.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const utf16 = (text: string, big = false) => {
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(big ? little.swap16() : little);
};
const of = (
  fact: string,
  name: string,
  content: () => string | Uint8Array,
  records: number,
  ...finds: readonly string[]
): HostileCase => ({ fact, name, bytes: content, finds, records });

const log = `${good}\n${good}\n`;
const csv = `${headings.join(';')}\n`;
const row = (id: string) => `${table({ request_id: id }).row.join(';')}\n`;
/** A line whose text holds these bytes, between two good lines. */
const badLine =
  (...wrong: number[]) =>
  () =>
    bytes(`${good}\n{"record":"request","x":"`, wrong, `"}\n${good}\n`);

/** Encodings, and files packed with gzip. */
export const byteCases: readonly HostileCase[] = [
  of('a byte that is never UTF-8', 'log.ndjson', badLine(0xff), 2, 'not-utf8 2'),
  of('a byte of Windows-1252 in JSON', 'log.ndjson', badLine(0xe9, 0x61), 2, 'not-utf8 2'),
  of('an overlong slash', 'log.ndjson', badLine(0xc0, 0xaf), 2, 'not-utf8 2'),
  of('an overlong NUL', 'log.ndjson', badLine(0xc0, 0x80), 2, 'not-utf8 2'),
  of('an overlong form of three bytes', 'log.ndjson', badLine(0xe0, 0x80, 0xaf), 2, 'not-utf8 2'),
  of('an overlong form of four bytes', 'log.ndjson', badLine(0xf0, 0x80, 0x80, 0xaf), 2, 'not-utf8 2'),
  of('half a surrogate pair as bytes', 'log.ndjson', badLine(0xed, 0xa0, 0x80), 2, 'not-utf8 2'),
  of('a surrogate pair as bytes', 'log.ndjson', badLine(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), 2, 'not-utf8 2'),
  of('a character above the last one', 'log.ndjson', badLine(0xf4, 0x90, 0x80, 0x80), 2, 'not-utf8 2'),
  of('a character cut short', 'log.ndjson', badLine(0xe2, 0x82), 2, 'not-utf8 2'),
  of('a byte that continues nothing', 'log.ndjson', badLine(0x80), 2, 'not-utf8 2'),
  of('five-byte UTF-8 of old', 'log.ndjson', badLine(0xf8, 0x88, 0x80, 0x80, 0x80), 2, 'not-utf8 2'),
  of('a replacement character that stands there', 'log.ndjson', badLine(0xef, 0xbf, 0xbd), 3),
  of(
    'bytes that are not UTF-8 between tokens',
    'log.json',
    () => bytes('{"record":', [0xff], '"request"}'),
    0,
    'not-utf8 1',
  ),
  of('a byte-order mark before JSON', 'log.json', () => `\ufeff${good}`, 1),
  of('a byte-order mark before lines', 'log.ndjson', () => `\ufeff${log}`, 2),
  of('two byte-order marks', 'log.ndjson', () => `\ufeff\ufeff${log}`, 1, 'json-syntax unexpected 1'),
  of('UTF-16 with a mark', 'log.ndjson', () => utf16(`\ufeff${log}`), 2, 'assumed-encoding'),
  of('UTF-16 with a mark, the other way round', 'log.ndjson', () => utf16(`\ufeff${log}`, true), 2, 'assumed-encoding'),
  of('UTF-16 without a mark', 'log.ndjson', () => utf16(log), 2, 'assumed-encoding'),
  of('UTF-16 the other way round without a mark', 'log.json', () => utf16(good, true), 1, 'assumed-encoding'),
  of(
    'UTF-16 with half a pair',
    'log.ndjson',
    () => utf16(`\ufeff${good}\n{"record":"request","x":"\ud800"}\n`),
    0,
    'assumed-encoding',
    'not-utf8 utf-16',
  ),
  of(
    'UTF-16 with a byte too many',
    'log.ndjson',
    () => bytes([...utf16(`\ufeff${log}`)], [0x41]),
    2,
    'assumed-encoding',
    'not-utf8 utf-16',
  ),
  of('UTF-32', 'log.json', () => bytes([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 0, 'unknown-format binary'),
  of(
    'UTF-32 the other way round',
    'log.json',
    () => bytes([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]),
    0,
    'unknown-format binary',
  ),
  of(
    'CSV in Windows-1252',
    'requests.csv',
    () => bytes(csv, row('R-1'), 'Pe', [0xf1], 'a;1;2026-01-06;1\n'),
    2,
    'assumed-separator semicolon',
    'assumed-encoding',
  ),
  of(
    'CSV in UTF-16',
    'requests.csv',
    () => utf16(`\ufeff${csv}${row('R-1')}`),
    1,
    'assumed-encoding',
    'assumed-separator semicolon',
  ),
  of(
    'CSV with a NUL in a cell',
    'requests.csv',
    () => `${csv}${row('R-1\u0000')}`,
    1,
    'assumed-separator semicolon',
    'unreadable-character 2 request_id',
  ),
  of(
    'CSV with a byte that two encodings lack',
    'requests.csv',
    () => bytes(csv, row('R-é'), 'R-2', [0x81], ';1;2026-01-06;1\n'),
    2,
    'assumed-separator semicolon',
    'assumed-encoding',
    'unreadable-character 3 standard_version',
  ),
  // gzip
  of('gzip', 'log.ndjson.gz', () => gzipSync(log), 2),
  of('gzip under another name', 'log.ndjson', () => gzipSync(log), 2),
  of('several gzip members', 'log.ndjson.gz', () => bytes([...gzipSync(`${good}\n`)], [...gzipSync(`${good}\n`)]), 2),
  of(
    'a second gzip member that is cut',
    'log.ndjson.gz',
    () => bytes([...gzipSync(`${good}\n`)], [...gzipSync(log).subarray(0, 15)]),
    1,
    'torn-last-line 2',
    'gzip-damaged',
  ),
  of('gzip with words behind it', 'log.ndjson.gz', () => bytes([...gzipSync(`${good}\n`)], 'bye'), 1, 'gzip-damaged'),
  of('gzip cut before its end', 'log.ndjson.gz', () => gzipSync(log).subarray(0, -6), 2, 'gzip-damaged'),
  of('gzip cut in its head', 'log.ndjson.gz', () => gzipSync(log).subarray(0, 6), 0, 'gzip-damaged'),
  of('gzip whose sum is wrong', 'log.ndjson.gz', () => flipped(gzipSync(log), -6), 2, 'gzip-damaged'),
  of('gzip whose length is wrong', 'log.ndjson.gz', () => flipped(gzipSync(log), -2), 2, 'gzip-damaged'),
  of('gzip of another method', 'log.ndjson.gz', () => flipped(gzipSync(log), 2), 0, 'gzip-damaged'),
  of('gzip of nothing', 'log.ndjson.gz', () => gzipSync(''), 0, 'empty-file'),
  of('gzip in gzip', 'log.ndjson.gz', () => gzipSync(gzipSync(log)), 0, 'unknown-format gzip'),
  of('only the mark of gzip', 'log.ndjson.gz', () => bytes([0x1f, 0x8b]), 0, 'gzip-damaged'),
  of('lines named as gzip', 'log.ndjson.gz', () => log, 2),
  of(
    'a bomb of blank lines',
    'log.ndjson.gz',
    () => gzipSync(Buffer.alloc(40_000_000, 10)),
    0,
    'gzip-damaged too-large',
  ),
  of(
    'a bomb of zeros',
    'log.json.gz',
    () => gzipSync(Buffer.alloc(40_000_000)),
    0,
    'json-syntax unexpected 1',
    'gzip-damaged too-large',
  ),
  // Other files.
  of('a PDF named as CSV', 'log.csv', () => '%PDF-1.7', 0, 'unknown-format pdf'),
  of('a web page named as CSV', 'log.csv', () => '<!DOCTYPE html><html>', 0, 'unknown-format web-page'),
  of('a web page named as JSON', 'log.json', () => '\n <html>', 0, 'unknown-format web-page'),
  of('XML', 'log.xlsx', () => '<?xml version="1.0"?><x/>', 0, 'unknown-format xml'),
  of('a picture', 'log.xlsx', () => bytes([0x89, 0x50, 0x4e, 0x47, 13, 10]), 0, 'unknown-format picture'),
  of('rich text', 'log.csv', () => '{\\rtf1 x}', 0, 'unknown-format rich-text'),
  of('Parquet', 'log.csv', () => 'PAR1abcd', 0, 'unknown-format parquet'),
  of('a database', 'log.csv', () => 'SQLite format 3\u0000', 0, 'unknown-format binary'),
  of(
    'random bytes',
    'log.csv',
    () => Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251),
    0,
    'unknown-format binary',
  ),
  of('zeros only', 'log.csv', () => new Uint8Array(1000), 0, 'unknown-format binary'),
];

function flipped(file: Uint8Array, at: number): Uint8Array {
  const wrong = new Uint8Array(file);
  const index = at < 0 ? wrong.length + at : at;
  wrong[index] = (wrong[index] ?? 0) ^ 0x55;
  return wrong;
}
