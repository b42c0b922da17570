import { inThreePlaces, type Snippet } from './json-places.ts';
import { object as o, objectWith as v } from './json-texts.ts';

/** Objects that are JSON but hold what the standard does not take; most lose one field only. */
const refused: readonly Snippet[] = [
  ['a number past the largest', v('1e400'), 'number-not-whole exponent /x'],
  ['a number past the smallest', v('-1e400'), 'number-not-whole exponent /x'],
  ['a number too small to hold', v('1e-400'), 'number-not-whole exponent /x'],
  ['a whole number written with an exponent', v('1E3'), 'number-not-whole exponent /x'],
  ['a whole number written with a point', v('1.0'), 'number-not-whole fraction /x'],
  ['a fraction', v('0.5'), 'number-not-whole fraction /x'],
  ['a long fraction', v(`0.${'1'.repeat(100)}`), 'number-not-whole fraction /x'],
  ['a zero with a point', v('0.0'), 'number-not-whole fraction /x'],
  ['minus zero', v('-0'), 'number-not-whole minus-zero /x'],
  ['minus zero with a point', v('-0.0'), 'number-not-whole fraction /x'],
  ['minus zero with an exponent', v('-0e1'), 'number-not-whole exponent /x'],
  ['2 to the 53rd', v('9007199254740992'), 'number-too-large /x'],
  ['2 to the 53rd plus 1', v('9007199254740993'), 'number-too-large /x'],
  ['minus 2 to the 53rd', v('-9007199254740992'), 'number-too-large /x'],
  ['a number of a hundred digits', v('1'.repeat(100)), 'number-too-large /x'],
  ['a number of ten thousand digits', v('9'.repeat(10000)), 'number-too-large /x'],
  ['the same field twice', o('"a":1,"a":1'), 'duplicate-key /a'],
  ['the same field twice, once by an escape', o('"a":1,"\\u0061":2'), 'duplicate-key /a'],
  ['the same field twice by escapes of two cases', o('"\\u00e9":1,"\\u00E9":2'), 'duplicate-key …'],
  ['the same field three times', o('"a":1,"a":2,"a":3'), 'duplicate-key /a'],
  ['the same field twice deep inside', v('{"b":[{"c":1,"c":2}]}'), 'duplicate-key /x/b/0/c'],
  ['an empty name twice', o('"":1,"":2'), 'duplicate-key hidden …'],
  ["the record's own kind twice", o('"record":"agency"'), 'duplicate-key /record'],
  ['__proto__ as a field', o('"__proto__":{"polluted":true}'), 'forbidden-key /__proto__'],
  ['__proto__ by an escape', o('"\\u005f_proto__":{"polluted":true}'), 'forbidden-key /__proto__'],
  ['__proto__ deep inside', v('[{"__proto__":1}]'), 'forbidden-key /x/0/__proto__'],
  ['__proto__ twice', o('"__proto__":1,"__proto__":2'), ['forbidden-key /__proto__', 'duplicate-key /__proto__']],
  ['a half of a surrogate pair, the high one', v('"\\uD800"'), 'lone-surrogate /x'],
  ['a half of a surrogate pair, the low one', v('"\\uDC00"'), 'lone-surrogate /x'],
  ['surrogates the wrong way round', v('"\\uDE00\\uD83D"'), 'lone-surrogate /x'],
  ['half a pair before a letter', v('"\\uD83Da"'), 'lone-surrogate /x'],
  ['half a pair as a name', o('"\\uD800":1'), 'lone-surrogate'],
  ['a tab inside a text', v('"a\tb"'), 'control-character'],
  ['a NUL inside a text', v('"a\u0000b"'), 'control-character'],
  ['an escape code inside a text', v('"a\u001b[31mb"'), 'control-character'],
  ['a carriage return inside a text', v('"a\rb"'), 'control-character'],
  ['a backspace inside a name', o('"a\u0008":1'), 'control-character'],
  ['nesting of 33', v('['.repeat(32) + ']'.repeat(32)), 'nested-too-deep'],
  ['objects nested 40 deep', v(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`), 'nested-too-deep'],
  ['lists and objects nested 1,000 deep', v(`${'[{"a":'.repeat(500)}1${'}]'.repeat(500)}`), 'nested-too-deep'],
  ['513 fields', o(Array.from({ length: 511 }, (_, i) => `"k${i}":1`).join(',')), 'too-many-keys'],
  ['a text of 16,385 letters', v(`"${'a'.repeat(16385)}"`), 'text-too-long /x'],
  ['a text of 16,385 wide letters', v(`"${'é'.repeat(16385)}"`), 'text-too-long /x'],
  ['a name of 16,385 letters', o(`"${'a'.repeat(16385)}":1`), 'text-too-long'],
];

/** Objects that look odd and are right. */
const taken: readonly Snippet[] = [
  ['toString as a field', o('"toString":1')],
  ['constructor and hasOwnProperty as fields', o('"constructor":{"prototype":{"polluted":true}},"hasOwnProperty":1')],
  ['nesting of 32', v('['.repeat(31) + ']'.repeat(31))],
  ['512 fields', o(Array.from({ length: 510 }, (_, i) => `"k${i}":1`).join(','))],
  ['a text of 16,384 letters', v(`"${'a'.repeat(16384)}"`)],
  ['2 to the 53rd minus 1', v('9007199254740991')],
  ['DEL and C1 marks in a text', v('"\u007f\u0085"')],
  ['line and paragraph separators in a text', v('"\u2028\u2029"')],
  ['escapes of every kind', v('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"')],
  ['blanks of every kind that JSON has', ` \t${v(' [ 1 , 2 ] ')} \t`],
  ['an empty name', o('"":1')],
];

/** Values at and over every limit, alone, on a line and in a list. */
export const jsonValueCases = [...refused, ...taken].flatMap((snippet) => inThreePlaces(snippet));
