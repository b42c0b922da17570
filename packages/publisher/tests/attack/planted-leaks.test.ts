import { attackRelease } from '@daybook/publisher';
import { expect, test } from 'vitest';
import { ways } from '../../src/attack/ways/index.ts';
import { plantedInEntries } from './support/planted-in-entries.ts';
import { plantedInFigures } from './support/planted-in-figures.ts';
import { plantedInFiles } from './support/planted-in-files.ts';
import { planOf, released } from './support/planted-release.ts';

const planted = [...plantedInFigures, ...plantedInEntries, ...plantedInFiles];

test('the release of the fictional sheriff tells of no one', async () => {
  const result = await attackRelease(await released({ ...planOf(), isPrinted: true }));
  expect(result.leaks).toEqual([]);
  expect(result.unsettled).toEqual([]);
});

test('random ids that begin like an A-number are no personal data', async () => {
  const plan = planOf();
  const ids = plan.entries.map((_, at) => `a12345678b${String(at).padStart(2, '0')}${'c90f'.repeat(5)}`);
  plan.files['codebook.md'] = `${ids.join('\n')}\n`;
  const { leaks } = await attackRelease(await released(plan));
  expect(leaks).toEqual([]);
});

test.each(planted)('$way: $what', async ({ way, plant, before, canaries, where }) => {
  const plan = planOf();
  const earlier = before === undefined ? undefined : planOf('larkmere-before');
  if (earlier !== undefined) {
    earlier.statement = { ...earlier.statement, published_at: '2026-07-01T09:00:00-07:00' };
    before?.(earlier);
  }
  await plant(plan);
  const result = await attackRelease(await released(plan), {
    with: earlier === undefined ? [] : [await released(earlier)],
    ...(canaries === undefined ? {} : { canaries }),
  });
  expect(new Set(result.leaks.map((leak) => leak.way))).toEqual(new Set([way]));
  expect(
    result.leaks.map(({ file, line, column, cell }) => `${file} ${line ?? ''} ${cell ?? column ?? ''}`),
  ).toContainEqual(expect.stringMatching(where));
});

test('every way has a planted leak that it alone catches', () => {
  expect(new Set(planted.map(({ way }) => way))).toEqual(new Set(ways.map(({ id }) => id)));
});

test('every way is said in English and in Spanish, and each cure says what to do', () => {
  for (const { title, why, cure, unit } of ways)
    for (const words of [title, why, cure, unit]) {
      expect(words.en.length).toBeGreaterThan(3);
      expect(words.es.length).toBeGreaterThan(3);
      expect(words.es).not.toBe(words.en);
    }
});
