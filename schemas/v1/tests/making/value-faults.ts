import type { Change, Expected } from './case.ts';
import { made } from './made.ts';
import type { Node } from './node.ts';
import { resolve } from './resolve.ts';

/** A way to make one value wrong: what is said of it, what is changed, and what must be found. */
export interface ValueFault {
  readonly said: string;
  readonly change: readonly Change[];
  readonly expect: Expected;
}

const formats: Readonly<Record<string, readonly [said: string, wrong: string, rule: string][]>> = {
  date: [
    ['is a day of no calendar', '2026-02-30', 'not-a-date'],
    ['is a date in figures and slashes', '1/6/2026', 'not-a-date'],
  ],
  'date-time': [
    ['has no offset', '2026-01-06T14:05:00', 'not-a-date-and-time'],
    ['is an hour of no clock', '2026-01-06T24:05:00-08:00', 'not-a-date-and-time'],
  ],
  'web-address': [['is no address', 'javascript:alert(1)', 'wrong-form']],
};
const otherKind: Readonly<Record<string, unknown>> = { integer: 'seven', boolean: 'yes', array: {}, object: [] };

/** Every way in which the value at a place can depart from its schema alone, read word by word from the schema. */
export function* valueFaults(use: Node, place: string, value: unknown): Generator<ValueFault> {
  const node = resolve(use);
  const wrong = (said: string, other: unknown, rule: string): ValueFault => ({
    said,
    change: [{ op: 'replace', path: place, value: other }],
    expect: { rule, pointer: place },
  });
  const isCode = node.enum !== undefined || node.const !== undefined;
  const ofAnotherKind = isCode && node.list === undefined ? 'unknown-code' : 'wrong-type';
  yield wrong('is null', null, ofAnotherKind);
  yield wrong('is of another kind', otherKind[String(node.type)] ?? 7, ofAnotherKind);
  if (isCode) yield wrong('is a code of no list', 'no-such-code', 'unknown-code');
  else if (node.type === 'string') yield* textFaults(node, wrong);
  else if (node.type === 'integer') {
    yield wrong('is a broken number', 1.5, 'wrong-type');
    yield wrong('is too small', (node.minimum as number) - 1, 'out-of-range');
    yield wrong('is too large', (node.maximum as number) + 1, 'out-of-range');
  } else if (Array.isArray(value)) yield* listFaults(node, place, value, wrong);
  else if (node.type === 'object') yield* partFaults(node, place);
}

type Wrong = (said: string, other: unknown, rule: string) => ValueFault;

function* textFaults({ format = '', pattern, minLength = 0, maxLength }: Node, wrong: Wrong): Generator<ValueFault> {
  const length = maxLength as number;
  for (const fault of formats[`${format}`] ?? []) yield wrong(...fault);
  if (format === 'date' || format === 'date-time') return;
  const start = format === 'web-address' ? 'https://example.org/' : '';
  // A text of thousands of letters would prove no more than one of hundreds.
  if (length <= 500) yield wrong('is too long', start.padEnd(length + 1, 'a'), 'too-long');
  if ((minLength as number) > 0) yield wrong('is empty', '', 'too-short-or-empty');
  if (pattern === undefined) return;
  const odd = ['Not so', '?'.repeat(Math.max(1, minLength as number))].find(
    (text) => text.length <= length && text.length >= (minLength as number) && !new RegExp(`${pattern}`, 'u').test(text),
  );
  if (odd !== undefined) yield wrong('has another form', odd, 'wrong-form');
}

function* listFaults(node: Node, place: string, value: readonly unknown[], wrong: Wrong): Generator<ValueFault> {
  const { items = {}, minItems = 0, maxItems = 0, uniqueItems } = node;
  if (minItems > 0) yield wrong('has too few elements', value.slice(0, minItems - 1), 'too-few-items');
  const codes = resolve(items).enum ?? [];
  const first = value[0] ?? made(items);
  const many = Array.from({ length: maxItems + 1 }, (_, at) => (uniqueItems === true ? codes[at] : first));
  if (maxItems <= 40 && !many.includes(undefined)) yield wrong('has too many elements', many, 'too-many-items');
  if (uniqueItems !== true || maxItems < 2) return;
  yield { ...wrong('says one thing twice', [first, first], ''), expect: { rule: 'repeated-item', pointer: `${place}/1` } };
}

function* partFaults({ properties, required = [], propertyNames, maxProperties = 0 }: Node, place: string): Generator<ValueFault> {
  const change = (op: 'add' | 'remove', name: string): Change[] => [
    op === 'add' ? { op, path: `${place}/${name}`, value: 'x' } : { op, path: `${place}/${name}` },
  ];
  for (const name of required) {
    const expect = { rule: 'missing-field', pointer: `${place}/${name}` };
    yield { said: `has no ${name}`, change: change('remove', name), expect };
  }
  if (properties !== undefined) {
    const expect = { rule: 'unknown-field', pointer: `${place}/no_such_field` };
    yield { said: 'has a field that the standard has not', change: change('add', 'no_such_field'), expect };
  }
}
