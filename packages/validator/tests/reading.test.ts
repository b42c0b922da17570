import type { Defect, Words } from '@daybook/types';
import { defects } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { skipReasons } from '../src/check/skip-reasons.ts';
import { easeOfSpanish, gradeOfEnglish, syllablesOfEnglish, syllablesOfSpanish } from './support/reading-ease.ts';

// The highest grade of school, and the least ease, of one text; and of all of them on average.
const MOST_GRADE = 10;
const LEAST_EASE = 45;
const USUAL_GRADE = 5;
const USUAL_EASE = 72;

interface Text extends Words {
  readonly of: string;
}

const messages = ({ message }: Defect): [string, Words][] =>
  typeof message.en === 'string'
    ? [['default', message as Words]]
    : Object.entries(message as Readonly<Record<string, Words>>);

/** Everything that a person reads of a defect, beside its title. */
const texts: Text[] = [
  ...defects().flatMap((defect) => [
    { of: `${defect.id}: why`, ...defect.why },
    { of: `${defect.id}: fix`, ...defect.fix },
    ...messages(defect).map(([variant, words]) => ({ of: `${defect.id}: message ${variant}`, ...words })),
  ]),
  ...Object.entries(skipReasons).map(([reason, words]) => ({ of: `skipped: ${reason}`, ...words })),
];
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('the counting', () => {
  test.each([
    ['request', 2],
    ['released', 2],
    ['agency', 3],
    ['law', 1],
    ['decided', 3],
    ['codes', 1],
    ['people', 2],
    ['jurisdiction', 4],
    ['quarterly', 3],
    ['period', 3],
    ['ICE', 3],
  ])('%s has %i syllables in English', (word, count) => expect(syllablesOfEnglish(word)).toBe(count));

  test.each([
    ['solicitud', 4],
    ['agencia', 3],
    ['ley', 1],
    ['bitácora', 4],
    ['quien', 1],
    ['guía', 2],
    ['período', 4],
    ['ahí', 2],
    ['aéreo', 4],
    ['ciudad', 2],
    ['yo', 1],
  ])('%s has %i syllables in Spanish', (word, count) => expect(syllablesOfSpanish(word)).toBe(count));

  test('gives the published figures: short words and sentences are easy, long ones hard', () => {
    // 0.39 × 6 + 11.8 × 6/6 − 15.59, and 206.835 − 62.3 × 10/6 − 6.
    expect(gradeOfEnglish('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    expect(easeOfSpanish('El gato duerme en la casa.')).toBeCloseTo(206.835 - (62.3 * 9) / 6 - 6, 2);
    expect(
      gradeOfEnglish('Immigration jurisdiction necessitates administrative verification procedures.'),
    ).toBeGreaterThan(20);
  });
});

test('no text in English asks for more school than a clerk has had', () => {
  const hard = texts
    .map(({ of, en }) => `${gradeOfEnglish(en).toFixed(1)} ${of}: ${en}`)
    .filter((line) => Number.parseFloat(line) > MOST_GRADE);
  expect(hard, `Make the sentences shorter, or the words: at most grade ${MOST_GRADE}`).toEqual([]);
  expect(mean(texts.map(({ en }) => gradeOfEnglish(en)))).toBeLessThan(USUAL_GRADE);
});

test('no text in Spanish is harder than ordinary reading', () => {
  const hard = texts
    .map(({ of, es }) => `${easeOfSpanish(es).toFixed(1)} ${of}: ${es}`)
    .filter((line) => Number.parseFloat(line) < LEAST_EASE);
  expect(hard, `Make the sentences shorter, or the words: at least ${LEAST_EASE}`).toEqual([]);
  expect(mean(texts.map(({ es }) => easeOfSpanish(es)))).toBeGreaterThan(USUAL_EASE);
});
