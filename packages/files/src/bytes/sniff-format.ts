import { endOfValue } from '../json/end-of-value.ts';

/** What a file holds, told by its first bytes and then by its name. */
export type Format = 'empty' | 'json' | 'ndjson' | 'csv' | 'zip' | 'gzip' | Unread;

/** Kinds of files that are not read, each with its own words in `unknown-format`. */
type Unread =
  | 'old-excel'
  | 'encrypted'
  | 'pdf'
  | 'old-word'
  | 'picture'
  | 'web-page'
  | 'xml'
  | 'rich-text'
  | 'parquet'
  | 'binary';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const magics: readonly (readonly [readonly number[], Format])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'gzip'],
  [ascii('%PDF'), 'pdf'],
  [ascii('{\\rtf'), 'rich-text'],
  [ascii('PAR1'), 'parquet'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [ascii('GIF8'), 'picture'],
  [ascii('II*\0'), 'picture'],
  [ascii('MM\0*'), 'picture'],
  [ascii('SQLite format 3'), 'binary'],
];

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const starts = (head: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => head[at] === byte);

/** Looks for a name as old Office files write it, two bytes a letter. */
function mentions(head: Uint8Array, name: string): boolean {
  const wide = ascii(name).flatMap((code) => [code, 0]);
  for (let at = head.indexOf(wide[0] as number); at >= 0; at = head.indexOf(wide[0] as number, at + 1)) {
    if (wide.every((byte, by) => head[at + by] === byte)) return true;
  }
  return false;
}

function oldOfficeFormat(head: Uint8Array, name: string): Unread {
  if (mentions(head, 'EncryptedPackage') || /\.(?:xlsx|xlsm|ods)$/i.test(name)) return 'encrypted';
  return mentions(head, 'WordDocument') || /\.doc$/i.test(name) ? 'old-word' : 'old-excel';
}

/** The format of a file that is not text; nothing where it seems to be text. */
export function sniffBinary(head: Uint8Array, name: string): Format | undefined {
  if (head.length === 0) return 'empty';
  if (starts(head, oldOffice)) return oldOfficeFormat(head, name);
  return magics.find(([magic]) => starts(head, magic))?.[1];
}

const LONG = 64 * 1024;

const jsonName = /\.(?:json|ndjson|jsonl)$/i;
const lineName = /\.(?:ndjson|jsonl)$/i;

/** The format of a text file by its first characters, as UTF-8 bytes without a byte-order mark. */
export function sniffText(head: Uint8Array, name: string): Format {
  let at = 0;
  while (at < head.length && (head[at] as number) <= 32 && head[at] !== 0) at += 1;
  // So many blanks may have something behind them.
  if (at === head.length && at < LONG) return 'empty';
  const first = head[at];
  const start = String.fromCharCode(...head.subarray(at, at + 16)).toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'web-page';
  if (start.startsWith('<?xml')) return 'xml';
  if (first === 123) return sniffObject(head, at, name);
  if (first === 91) return jsonName.test(name) || /^\[\s*[{[\]"]/.test(start) ? 'json' : 'csv';
  if (jsonName.test(name)) return lineName.test(name) ? 'ndjson' : 'json';
  return isBinary(head.subarray(0, 4096)) ? 'binary' : 'csv';
}

/** Text may hold a control character by mistake; what holds many is none. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return controls * 50 > head.length;
}

/** One object a line, or one document? Told by what follows the first object. */
function sniffObject(head: Uint8Array, from: number, name: string): Format {
  const line = head.indexOf(10, from);
  const end = endOfValue(head, from, head.length, 64);
  if (typeof end !== 'number') return lineName.test(name) && line !== from + 1 ? 'ndjson' : 'json';
  const behind = /^[ \t\r]*(\n\s*)?(\{)?/.exec(String.fromCharCode(...head.subarray(end, end + 64)));
  if (line >= 0 && line < end)
    return lineName.test(name) && !/^\s/.test(String.fromCharCode(head[line + 1] ?? 32)) ? 'ndjson' : 'json';
  if (lineName.test(name)) return 'ndjson';
  return behind?.[1] !== undefined && behind[2] !== undefined ? 'ndjson' : 'json';
}
