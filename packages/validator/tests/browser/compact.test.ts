import { codelists } from '@daybook/types';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { compactPlugin } from '../../browser/compact/compact-plugin.ts';
import { packedTitles } from '../../browser/compact/packed-titles.ts';
import * as codes from '../../src/schema/generated/codes.ts';
import { titles as titlesEn } from '../../src/schema/generated/titles-en.ts';
import { titles as titlesEs } from '../../src/schema/generated/titles-es.ts';

/** A module as the browser's program has it. */
async function compact(module: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [module],
    absWorkingDir: new URL('../../..', import.meta.url).pathname,
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['@daybook/source'],
    plugins: [compactPlugin],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

describe('the shorter modules of the browser', () => {
  test('the codelists are the same, in the same order', async () => {
    expect((await compact('types/src/generated/codes.ts')).codelists).toEqual(codelists);
  });

  test('each function knows the same codes, and no other', async () => {
    const short = (await compact('validator/src/schema/generated/codes.ts')) as unknown as typeof codes;
    expect(Object.keys(short).sort()).toEqual(Object.keys(codes).sort());
    const all = Object.values(codelists).flatMap((list) => list.codes.map(({ code }) => code));
    for (const [name, knows] of Object.entries(codes))
      for (const code of [...all, '', 'Declined', 'toString', '__proto__'])
        expect(`${name} ${code} ${short[name as keyof typeof codes](code)}`).toBe(`${name} ${code} ${knows(code)}`);
  });

  test.each([
    ['en', titlesEn],
    ['es', titlesEs],
  ])('the titles in %s come back whole', async (lang, titles) => {
    const { titles: packed } = await compact(`validator/src/schema/generated/titles-${lang}.ts`);
    expect(packed).not.toEqual(titles);
    expect(packedTitles.unpack(packed as Parameters<typeof packedTitles.unpack>[0], codelists)).toEqual(titles);
  });
});
