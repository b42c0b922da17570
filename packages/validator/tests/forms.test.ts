import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDate } from '../src/schema/forms/is-date.ts';
import { isInstant } from '../src/schema/forms/is-instant.ts';
import { isLonger } from '../src/schema/forms/is-longer.ts';
import { isShorter } from '../src/schema/forms/is-shorter.ts';
import { isWebAddress } from '../src/schema/forms/is-web-address.ts';
import { repeatedIn } from '../src/schema/forms/repeated-in.ts';
import { isDateByCalendar, isInstantByGrammar } from './support/date-oracles.ts';

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });
const two = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
  digits(1, 3),
);
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')),
  fc.constantFrom('1900', '2000', '2024', '2025', '0000'),
  digits(3, 5),
);
const mark = (usual: string) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.string({ maxLength: 1 }) });
const date = fc.tuple(year, mark('-'), two, mark('-'), two).map((parts) => parts.join(''));
const offset = fc.oneof(
  fc.constantFrom('Z', 'z', '', '+00:00', '-24:00', '+05:3', ' Z'),
  fc.tuple(mark('-'), two, mark(':'), two).map((parts) => parts.join('')),
);
const fraction = fc.oneof(
  fc.constant(''),
  digits(0, 18).map((some) => `.${some}`),
);
const instant = fc
  .tuple(date, mark('T'), two, mark(':'), two, mark(':'), two, fraction, offset)
  .map((parts) => parts.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 40 });

describe('dates', () => {
  test('agree with the calendar, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(date, anything), (text) => isDate(text) === isDateByCalendar(text)),
      { numRuns: 60_000, seed: 1 },
    );
  });

  test('agree with the calendar on every day of 400 years, and on the days that it has not', () => {
    for (let y = 1800; y < 2200; y++) {
      for (let m = 0; m <= 13; m++) {
        for (let d = 0; d <= 32; d++) {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          if (isDate(text) !== isDateByCalendar(text)) expect.fail(text);
        }
      }
    }
  });
});

describe('moments', () => {
  test('agree with the grammar of RFC 3339, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(instant, anything), (text) => isInstant(text) === isInstantByGrammar(text)),
      { numRuns: 60_000, seed: 2 },
    );
  });

  test.each([
    ['2026-01-06T14:05:00-08:00', true],
    ['2026-01-06T14:05:00.123456Z', true],
    ['2025-02-29T10:00:00Z', false],
    ['2024-02-29T10:00:00Z', true],
    ['2026-01-06T24:00:00Z', false],
    ['2016-12-31T23:59:60Z', false],
    ['2026-01-06 14:05:00Z', false],
    ['2026-01-06t14:05:00z', false],
    ['2026-01-06T14:05Z', false],
    ['2026-01-06T14:05:00', false],
    ['2026-01-06T14:05:00-0800', false],
    ['2026-01-06T14:05:00.Z', false],
    ['٢٠٢٦-01-06T14:05:00Z', false],
    ['2026-01-06T14:05:00Z\n', false],
    [`2026-01-06T14:05:00.${'1'.repeat(16)}Z`, false],
  ])('%s: %s', (text, expected) => expect(isInstant(text)).toBe(expected));
});

describe('lengths', () => {
  test('count code points, as JSON Schema does', () => {
    const property = fc.property(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.integer({ min: 0, max: 12 }),
      (text, limit) => {
        const count = [...text].length;
        expect(isLonger(text, limit)).toBe(count > limit);
        expect(isShorter(text, limit)).toBe(count < limit);
      },
    );
    fc.assert(property, { numRuns: 20_000, seed: 3 });
  });
});

test('repeated elements are found at their later places', () => {
  const property = fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 1, '1', true), { maxLength: 9 }), (list) => {
    const expected = list.flatMap((value, at) => (list.indexOf(value) < at ? [at] : []));
    expect([...repeatedIn(list, list.length)]).toEqual(expected);
  });
  fc.assert(property, { seed: 4 });
});

describe('web addresses', () => {
  test.each([
    'https://example.org',
    'http://example.org:8080/a?b=c#d',
    'https://sub.example.org/a%20b/(c)',
    'https://example.org/~x',
  ])('%s is one', (text) => expect(isWebAddress(text)).toBe(true));

  test.each([
    'javascript:alert(1)',
    'https://',
    'https:///x',
    'https://.org',
    'https://-a.org',
    'ftp://example.org',
    'HTTPS://example.org',
    'https://user:secret@example.org',
    'https://example.org/a b',
    'https://example.org/<b>',
    'https://example.org/"',
    'https://exämple.org',
    'https://example.org/%zz',
    'https://example.org:/x',
    'https://example.org:123456',
    'https://example.org:65536',
    'https://example.org\\x',
    'https://example.org/\n',
    ' https://example.org',
    'https://example.org/\u202e',
    '//example.org',
  ])('%j is none', (text) => expect(isWebAddress(text)).toBe(false));

  test('whatever is one, the platform reads as an address of the web with the same host', () => {
    const host = fc.tuple(
      fc.constantFrom('https://', 'http://'),
      fc.domain(),
      fc.constantFrom('', '/', '/a', '?x', '#y', ':80/', '/%41'),
    );
    const property = fc.property(
      fc.oneof(
        host.map((parts) => parts.join('')),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        anything.map((tail) => `https://a.org${tail}`),
      ),
      (text) => {
        if (!isWebAddress(text)) return;
        const { protocol, username, hostname } = new URL(text);
        expect(['http:', 'https:']).toContain(protocol);
        expect(username).toBe('');
        expect(text.toLowerCase()).toContain(hostname);
      },
    );
    fc.assert(property, { numRuns: 20_000, seed: 5 });
  });
});
