import type { HostileCase } from './hostile-case.ts';
import { good, object, objectWith } from './json-texts.ts';

const of = (
  fact: string,
  name: string,
  text: string | Uint8Array,
  records: number,
  ...finds: readonly string[]
): HostileCase => ({ fact, name, bytes: () => text, finds, records });

const v = objectWith;

/** What is wrong with a JSON or NDJSON file as a whole: its ends, its wrapper, its lines. */
export const jsonWholeCases: readonly HostileCase[] = [
  // Behind the end of a value.
  ...[
    ['a second value', '1'],
    ['a brace', '}'],
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a word', ' ok'],
    ['a NUL', '\u0000'],
  ].flatMap(([what, text]) => [
    of(`${what} behind the end of the file`, 'log.json', `${v('1')}${text}`, 0, 'json-syntax after 1'),
    of(
      `${what} behind the end of a line`,
      'log.ndjson',
      `${good}\n${v('1')}${text}\n${good}\n`,
      2,
      'json-syntax after 2',
    ),
  ]),
  of(
    'a comma behind each line',
    'log.ndjson',
    `${good},\n${good},\n${good}\n`,
    1,
    'json-syntax after 1',
    'json-syntax after 2',
  ),
  of('an escaped line break, alone', 'log.json', v('"a\\\nb"'), 0, 'json-syntax escape 1'),
  of(
    'an escaped line break, on a line',
    'log.ndjson',
    `${good}\n${v('"a\\\nb"')}\n${good}\n`,
    2,
    'json-syntax ends-early 2',
    'json-syntax word 3',
  ),
  // Wrappers.
  of('a list named as lines', 'log.ndjson', `[\n${good},\n${good}\n]\n`, 2),
  of('a closing bracket behind the lines', 'log.ndjson', `${good}\n${good}\n]\n`, 2, 'json-syntax unexpected 3'),
  of('an opening bracket before the lines', 'log.ndjson', `[\n${good}\n${good}\n`, 1, 'json-syntax missing-comma 3'),
  of('a list without its end', 'log.json', `[${good},${good}`, 2, 'json-syntax ends-early 1'),
  of('a list that ends in a comma', 'log.json', `[${good},]`, 1, 'json-syntax trailing-comma 1'),
  of('a list with two commas', 'log.json', `[${good},,${good}]`, 1, 'json-syntax unexpected 1'),
  of('a list with words behind it', 'log.json', `[${good}] ok`, 1, 'json-syntax after 1'),
  of('a list in a list', 'log.json', `[[${good}]]`, 0, 'not-a-record 1'),
  of(
    'a list of texts and numbers',
    'log.json',
    '["a",1,null,true]',
    0,
    'not-a-record 1',
    'not-a-record 1',
    'not-a-record 1',
    'not-a-record 1',
  ),
  of('records within an object, torn', 'log.json', `{"records":[${good},${good}`, 2, 'json-syntax ends-early 1'),
  of('records within an object that does not close', 'log.json', `{"records":[${good}]`, 1, 'json-syntax ends-early 1'),
  of('records twice', 'log.json', `{"records":[${good}],"records":[${good}]}`, 1, 'duplicate-key 1'),
  of('a text named as JSON', 'log.json', 'hello', 0, 'json-syntax word 1'),
  of('a number alone', 'log.json', '1', 0, 'not-a-record 1'),
  of('null alone', 'log.json', 'null', 0, 'not-a-record 1'),
  of('a text alone', 'log.json', '"a"', 0, 'not-a-record 1'),
  of('an object cut short', 'log.json', '{"record":"request","requ', 0, 'json-syntax ends-early 1'),
  of('one brace', 'log.json', '{', 0, 'json-syntax ends-early 1'),
  of('one bracket', 'log.json', '[', 0, 'json-syntax ends-early 1'),
  of('an empty list', 'log.json', '[]', 0, 'no-records'),
  of('an empty object', 'log.json', '{}', 0, 'kind-unknown records 1'),
  of('blanks only', 'log.json', ' \n\t\r\n', 0, 'empty-file'),
  of('nothing at all', 'log.ndjson', '', 0, 'empty-file'),
  of('a byte-order mark only', 'log.json', '\ufeff', 0, 'empty-file'),
  // Lines.
  of('the last line torn', 'log.ndjson', `${good}\n{"record":"requ`, 1, 'torn-last-line 2'),
  of('the last line torn in an escape', 'log.ndjson', `${good}\n{"record":"requ\\u00`, 1, 'torn-last-line 2'),
  of('the last line without its end', 'log.ndjson', `${good}\n${good}`, 2),
  of('line ends of Windows', 'log.ndjson', `${good}\r\n${good}\r\n`, 2),
  of('line ends of old Macs', 'log.ndjson', `${good}\r${good}\r`, 0, 'json-syntax after 1'),
  of('blank lines between', 'log.ndjson', `${good}\n\n \n${good}\n`, 2, 'blank-lines 2'),
  of('blank lines at the end', 'log.ndjson', `${good}\n\n\n`, 1),
  of('two records on a line', 'log.ndjson', `${good} ${good}\n${good}\n`, 1, 'json-syntax after 1'),
  of('numbers a line', 'log.ndjson', '1\n2\n', 0, 'not-a-record 1', 'not-a-record 2'),
  of(
    'a record that spreads over lines',
    'log.ndjson',
    `${good}\n{\n"record":"request"\n}\n`,
    1,
    'json-syntax ends-early 2',
    'json-syntax after 3',
    'json-syntax unexpected 4',
  ),
  // What the records are.
  of(
    'a misspelled kind',
    'log.json',
    object('"a":1').replace('"request"', '"requst"'),
    0,
    'kind-unknown near 1 /record',
  ),
  of('a kind called toString', 'x.json', '{"record":"toString"}', 0, 'kind-unknown records 1'),
  of('a kind called __proto__', 'x.json', '{"record":"__proto__"}', 0, 'kind-unknown records 1'),
  of('a kind called constructor', 'x.json', '{"record":"constructor"}', 0, 'kind-unknown wrong 1 /record'),
  of('a kind that is a number', 'x.json', '{"record":7}', 0, 'kind-unknown records 1'),
  of('a kind that is a list', 'x.json', '{"record":["request"]}', 0, 'kind-unknown records 1'),
  of(
    'a schema elsewhere, which nobody fetches',
    'x.json',
    '{"$schema":"https://example.org/v1/request.schema.json","a":1}',
    1,
  ),
  of('a reference, which nobody follows', 'x.json', '{"$ref":"file:///etc/passwd","record":"request"}', 1),
];
