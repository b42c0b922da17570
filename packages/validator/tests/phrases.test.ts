import { formats } from '@daybook/validator';
import { expect, test } from 'vitest';
import { pageWords } from '../src/formats/html/page-words.ts';
import { phrasesEn } from '../src/words/phrases-en.ts';
import { phrasesEs } from '../src/words/phrases-es.ts';

/** What a phrase is said with, where that is not one number. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  day: ['2026-01-05', true],
  asOf: ['5'],
  span: ['2026-01-05', '2026-03-29'],
  readAs: ['log.csv', ['a', 'b']],
  encoding: ['UTF-16LE'],
  separator: ['semicolon'],
  'date-order': ['day-first'],
  notCheckedThing: ['sheet', 'Notes', 3],
  regraded: [{ rule: '"x"', from: 'error', to: 'off', reason: 'y', count: 3, until: '2026-12-31' }],
  answeredBy: ['a', 'b'],
  within: [3, 2],
  restsOn: [['a']],
  title: ['log.csv', 3],
  explain: ['unknown-code'],
};

/** What is the same word in both languages, or not a word. */
const same = /^(severity\.error|explain)$/;

/** Every text of a set of phrases, said with the same values. */
function said(phrases: object, path = ''): [name: string, text: string][] {
  return Object.entries(phrases).flatMap(([key, phrase]): [string, string][] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof phrase === 'object') return said(phrase, name);
    return [[name, typeof phrase === 'function' ? phrase(...(given[key] ?? [3])) : phrase]];
  });
}

const placeholders = (text: string) => [...text.matchAll(/\{[a-z_]+\}/g)].map(([name]) => name).sort();

test.each([
  ['phrases', phrasesEn, phrasesEs],
  ['labels of the page', pageWords.en, pageWords.es],
])('the %s are said in both languages, with the same values', (_, en, es) => {
  const [inEnglish, inSpanish] = [said(en), said(es)];
  expect(inSpanish.map(([name]) => name)).toEqual(inEnglish.map(([name]) => name));
  const wrong = inEnglish.filter(([name, text], at) => {
    const other = inSpanish[at]?.[1] ?? '';
    const isSaid = text.trim() !== '' && other.trim() !== '' && !/undefined|\[object|NaN/.test(text + other);
    const isOther = text !== other || same.test(name);
    return !isSaid || !isOther || placeholders(text).join() !== placeholders(other).join();
  });
  expect(wrong).toEqual([]);
});

test('every format says in both languages what it is for, and how its files end', () => {
  for (const { id, words, ending } of formats) {
    expect(id).toMatch(/^[a-z]+$/);
    expect(words.en).not.toBe(words.es);
    expect(ending).toMatch(/^\.[a-z]+$/);
  }
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

test('counts are said as one or as several', () => {
  expect([phrasesEn.places(1), phrasesEn.places(1234)]).toEqual(['1 place', '1,234 places']);
  expect([phrasesEs.places(1), phrasesEs.places(1234)]).toEqual(['1 lugar', '1,234 lugares']);
  expect([phrasesEn.hiddenValue(1), phrasesEs.hiddenValue(11)]).toEqual([
    'value hidden (1 letter)',
    'valor oculto (11 letras)',
  ]);
});
