import { shippedLaw } from '@daybook/reports';
import { codelists } from '@daybook/types';
import { validate } from '@daybook/validator';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { benchAgency, logOf } from '../../../../bench/log.ts';
import { compactPlugin } from '../../browser/compact/compact-plugin.ts';
import { packedTitles } from '../../browser/compact/packed-titles.ts';
import * as codes from '../../src/schema/generated/codes.ts';
import { titles as titlesEn } from '../../src/schema/generated/titles-en.ts';
import { titles as titlesEs } from '../../src/schema/generated/titles-es.ts';
import { madeUpRecords } from '../support/made-up-log.ts';

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
    const wrong = Object.entries(codes).flatMap(([name, knows]) =>
      [...all, '', 'Declined', 'toString', '__proto__']
        .filter((code) => short[name as keyof typeof codes](code) !== knows(code))
        .map((code) => `${name} ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['en', titlesEn],
    ['es', titlesEs],
  ])('the titles in %s come back whole', async (lang, titles) => {
    const { titles: packed } = await compact(`validator/src/schema/generated/titles-${lang}.ts`);
    expect(packed).not.toEqual(titles);
    expect(packedTitles.unpack(packed as Parameters<typeof packedTitles.unpack>[0], codelists)).toEqual(titles);
  });

  test('the law without its notes gives the same findings in every place that it speaks of', async () => {
    const short = (await compact('validator/src/worker/shipped-law.ts')).shippedLaw as typeof shippedLaw;
    expect(short.length).toBe(shippedLaw.length);
    expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(shippedLaw).length);
    const states = shippedLaw.map(({ law_id }) => law_id.split('-')[1]).filter((state) => state !== undefined);
    const files = [...new Set(states)].map((state) => {
      const agency_id = `us-${state}-qmrtwkla`;
      const [agency, ...log] = madeUpRecords(logOf(60), { ...benchAgency, agency_id }, 1000);
      const { government_id: _, ...alone } = { ...agency, state: state.toUpperCase() } as Record<string, unknown>;
      const lines = [{ ...alone, government_id_missing: 'unknown' }, ...log.map((one) => ({ ...one, agency_id }))];
      const bytes = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      return { name: `${state}.ndjson`, bytes };
    });
    const [withNotes, without] = await Promise.all(
      [shippedLaw, short].map((law) => validate(files, { today: '2026-08-15', law })),
    );
    expect(withNotes?.findings.filter(({ rule }) => rule.includes('law')).length).toBeGreaterThan(50);
    expect(without).toEqual(withNotes);
  });
});
