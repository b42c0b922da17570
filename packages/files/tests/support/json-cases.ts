/** A record that nothing is wrong with. */
export const good = '{"record":"request","request_id":"R-1"}';

/** The UTF-8 bytes of a text. */
export const encode = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, big: boolean) =>
  [...text].flatMap((letter) =>
    big
      ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]
      : [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8],
  );

/** A JSON file and what reading it gives. */
export interface JsonCase {
  readonly fact: string;
  readonly name?: string;
  readonly content: string | readonly number[];
  readonly findings: readonly string[];
  readonly entries: number;
  readonly unread?: readonly string[];
}

/** JSON files as they come, one fact each. */
export const jsonCases: readonly JsonCase[] = [
  { fact: 'one record', content: good, findings: [], entries: 1 },
  { fact: 'a list of records', content: `[${good},\n${good}]`, findings: [], entries: 2 },
  {
    fact: 'records in a wrapper',
    content: `{"made_by":"x","records":[${good},${good}],"more":1}`,
    findings: [],
    entries: 2,
  },
  {
    fact: 'a wrapper with a flaw behind its list',
    content: `{"records":[\n${good}\n],\n"a":1.0}`,
    findings: ['number-not-whole fraction 3'],
    entries: 1,
  },
  { fact: 'one record a line', name: 'a.ndjson', content: `${good}\n${good}\n`, findings: [], entries: 2 },
  { fact: 'one record a line in a file named .json', content: `${good}\n${good}\n`, findings: [], entries: 2 },
  { fact: 'lines that end with CRLF', name: 'a.ndjson', content: `${good}\r\n${good}\r\n`, findings: [], entries: 2 },
  { fact: 'a byte-order mark', content: `\uFEFF${good}`, findings: [], entries: 1 },
  {
    fact: 'UTF-16 with a byte-order mark, said',
    content: [0xff, 0xfe, ...utf16(good, false)],
    findings: ['assumed-encoding'],
    entries: 1,
  },
  { fact: 'UTF-16 without one, said', content: utf16(good, true), findings: ['assumed-encoding'], entries: 1 },
  {
    fact: 'a torn last line; the others are read',
    name: 'a.ndjson',
    content: `${good}\n{"record":"requ`,
    findings: ['torn-last-line 2'],
    entries: 1,
  },
  {
    fact: 'a broken line in the middle; the others are read',
    name: 'a.ndjson',
    content: `${good}\n{"record":"requ\n${good}\n`,
    findings: ['json-syntax ends-early 2'],
    entries: 2,
  },
  {
    fact: 'empty lines between records, counted',
    name: 'a.ndjson',
    content: `${good}\n\n  \n${good}\n\n\n`,
    findings: ['blank-lines 2'],
    entries: 2,
  },
  {
    fact: 'a number with a decimal point: only that field is left out',
    content: '{"record":"request","quantity":1.0}',
    findings: ['number-not-whole fraction 1'],
    entries: 1,
    unread: ['/quantity'],
  },
  {
    fact: 'an exponent',
    content: '{"record":"request","quantity":1e400}',
    findings: ['number-not-whole exponent 1'],
    entries: 1,
    unread: ['/quantity'],
  },
  {
    fact: 'minus zero',
    content: '{"record":"request","quantity":-0}',
    findings: ['number-not-whole minus-zero 1'],
    entries: 1,
    unread: ['/quantity'],
  },
  {
    fact: 'two to the 53rd and one',
    content: '{"record":"request","quantity":9007199254740993}',
    findings: ['number-too-large 1'],
    entries: 1,
    unread: ['/quantity'],
  },
  {
    fact: 'the largest exact number',
    content: '{"record":"request","quantity":9007199254740991}',
    findings: [],
    entries: 1,
  },
  {
    fact: 'a bad number inside a list takes the whole list',
    content: '{"record":"request","supersedes":[1,2.5]}',
    findings: ['number-not-whole fraction 1'],
    entries: 1,
    unread: ['/supersedes'],
  },
  {
    fact: 'a repeated field',
    content: '{"record":"request","ask":1,\n"ask":2}',
    findings: ['duplicate-key 2'],
    entries: 1,
    unread: ['/ask'],
  },
  {
    fact: 'a field repeated by escape',
    content: '{"record":"request","ask":1,"\\u0061sk":2}',
    findings: ['duplicate-key 1'],
    entries: 1,
    unread: ['/ask'],
  },
  {
    fact: 'a field named __proto__',
    content: '{"record":"request","__proto__":{"polluted":true}}',
    findings: ['forbidden-key 1'],
    entries: 1,
    unread: ['/__proto__'],
  },
  {
    fact: 'half a surrogate pair',
    content: '{"record":"request","request_id":"\\ud800"}',
    findings: ['lone-surrogate 1'],
    entries: 1,
    unread: ['/request_id'],
  },
  {
    fact: 'a whole surrogate pair',
    content: '{"record":"request","request_id":"\\ud83d\\ude00"}',
    findings: [],
    entries: 1,
  },
  {
    fact: 'a text of 20,000 characters',
    content: `{"record":"request","request_id":"${'a'.repeat(20_000)}"}`,
    findings: ['text-too-long 1'],
    entries: 1,
    unread: ['/request_id'],
  },
  {
    fact: 'a raw control character',
    content: '{"record":"request","request_id":"a\tb"}',
    findings: ['control-character 1'],
    entries: 0,
  },
  {
    fact: 'bytes that are not UTF-8',
    content: [...encode('{"record":"request","request_id":"'), 0xe9, ...encode('"}')],
    findings: ['not-utf8 1'],
    entries: 0,
  },
  {
    fact: 'an overlong form',
    content: [...encode('{"a":"'), 0xc0, 0xaf, ...encode('"}')],
    findings: ['not-utf8 1'],
    entries: 0,
  },
  {
    fact: 'a comma too many',
    content: '{"record":"request",}',
    findings: ['json-syntax trailing-comma 1'],
    entries: 0,
  },
  {
    fact: 'a comma too many behind the last record',
    content: `[${good},\n]`,
    findings: ['json-syntax trailing-comma 2'],
    entries: 1,
  },
  {
    fact: 'a missing comma between records',
    content: `[${good}\n${good}]`,
    findings: ['json-syntax missing-comma 2'],
    entries: 1,
  },
  { fact: 'a list that never ends', content: `[${good},${good}`, findings: ['json-syntax ends-early 1'], entries: 2 },
  {
    fact: 'a broken record in a list; the others are read',
    content: `[${good},\n{"record":"request",},\n${good}]`,
    findings: ['json-syntax trailing-comma 2'],
    entries: 2,
  },
  { fact: 'single quotes', content: "{'record':'request'}", findings: ['json-syntax quotes 1'], entries: 0 },
  { fact: 'a comment', content: '{\n// note\n"record":"request"}', findings: ['json-syntax comment 2'], entries: 0 },
  {
    fact: 'Python instead of JSON',
    content: '{"record":"request","a":True}',
    findings: ['json-syntax word 1'],
    entries: 0,
  },
  { fact: 'text behind the end', content: `${good} x`, findings: ['json-syntax after 1'], entries: 0 },
  {
    fact: 'values that are not records',
    content: '[1,"a",[],null]',
    findings: ['not-a-record 1', 'not-a-record 1', 'not-a-record 1', 'not-a-record 1'],
    entries: 0,
  },
  { fact: 'an empty file', content: '', findings: ['empty-file'], entries: 0 },
  { fact: 'a file of blanks', content: ' \n\n', findings: ['empty-file'], entries: 0 },
  { fact: 'an empty list: never zero requests', content: '[]', findings: ['no-records'], entries: 0 },
  {
    fact: 'a kind of record that does not exist',
    content: '{"record":"requst"}',
    findings: ['kind-unknown near 1'],
    entries: 0,
  },
  {
    fact: 'records that do not say what they are, counted',
    name: 'a.ndjson',
    content: '{"a":1}\n{"a":2}\n',
    findings: ['kind-unknown records 1'],
    entries: 0,
  },
  {
    fact: 'nesting of 33',
    content: `{"a":${'['.repeat(32)}${']'.repeat(32)}}`,
    findings: ['nested-too-deep 1'],
    entries: 0,
  },
  {
    fact: '600 fields',
    content: `{${Array.from({ length: 600 }, (_, at) => `"k${at}":1`).join()}}`,
    findings: ['too-many-keys 1'],
    entries: 0,
  },
];
