import type { Defect, Words } from '@daybook/types';
import { defects, explain } from '@daybook/validator';
import { expect, test } from 'vitest';
import { bookEn } from '../src/words/book-en.ts';
import { bookEs } from '../src/words/book-es.ts';

const all = defects();

function messages({ message }: Defect): Words[] {
  return typeof message.en === 'string'
    ? [message as Words]
    : Object.values(message as Readonly<Record<string, Words>>);
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{[a-z_:-]+\}/g)].map(([name]) => name.replace('_es}', '}')).sort();

test('every defect has its own id', () => {
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('every defect is said in both languages, and they say the same values', () => {
  const wrong = all.filter((defect) => {
    const words = [defect.title, defect.why, defect.fix, ...messages(defect)];
    const isEmpty = words.some(({ en, es }) => en.trim() === '' || es.trim() === '' || en === es);
    return isEmpty || messages(defect).some(({ en, es }) => placeholders(en).join() !== placeholders(es).join());
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every flag asks: its title and its messages are questions, in both languages', () => {
  const isQuestion = ({ en, es }: Words) => en.includes('?') && /¿.+\?/s.test(es);
  const flags = all.filter(({ severity }) => severity === 'flag');
  const told = flags.filter((flag) => ![flag.title, ...messages(flag)].every(isQuestion));
  expect(told.map(({ id }) => id)).toEqual([]);
});

test('no message shows a pointer, a blob or an engine', () => {
  const odd =
    /\binstancePath|schema path|undefined|\bkeyword\b|\[object|additionalProperties|\bregex|\benum\b|"\/[a-z]/i;
  expect(
    all.filter((defect) => messages(defect).some(({ en, es }) => odd.test(en) || odd.test(es))).map(({ id }) => id),
  ).toEqual([]);
});

test('the books of both languages hold every defect, and the same fields and codes', () => {
  const ids = all.map(({ id }) => id).sort();
  expect(Object.keys(bookEn.defects).sort()).toEqual(ids);
  expect(Object.keys(bookEs.defects).sort()).toEqual(ids);
  const shape = ({ titles: { fields, codes } }: typeof bookEn) => [
    Object.entries(fields).map(([kind, titles]) => [kind, titles.length]),
    Object.entries(codes).map(([list, titles]) => [list, Object.keys(titles)]),
  ];
  expect(shape(bookEs)).toEqual(shape(bookEn));
});

test('every field has a title in both languages', () => {
  for (const { titles } of [bookEn, bookEs]) {
    expect(Object.entries(titles.fields).filter(([, list]) => list.some((title) => title.trim() === ''))).toEqual([]);
  }
});

test('explain gives the defect, and nothing for an id that nobody has', () => {
  expect(explain('decision-before-receipt')?.title).toEqual({
    en: 'Decided before it was received',
    es: 'Decidida antes de recibirse',
  });
  expect(explain('missing-field')?.severity).toBe('error');
  expect(explain('toString')).toBeUndefined();
});
