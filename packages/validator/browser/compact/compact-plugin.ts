import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codelists } from '@daybook/types';
import type { Plugin } from 'esbuild';
import { defects as wordsEn } from '../../src/rules/generated/words-en.ts';
import { defects as wordsEs } from '../../src/rules/generated/words-es.ts';
import * as tested from '../../src/schema/generated/codes.ts';
import { titles as titlesEn } from '../../src/schema/generated/titles-en.ts';
import { titles as titlesEs } from '../../src/schema/generated/titles-es.ts';
import type { DefectWords } from '../../src/words/book.ts';
import { packedCodes } from './packed-codes.ts';
import { packedTitles } from './packed-titles.ts';

const packages = join(import.meta.dirname, '../../..');
const json = JSON.stringify;

/** Writes modules that hold nothing but data in a shorter way. They say the same; see `compact.test.ts`. */
export const compactPlugin: Plugin = {
  name: 'compact',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]generated[\\/](?:codes|words-..|titles-..)\.ts$/ }, ({ path }) => {
      const name = path.slice(packages.length + 1).replaceAll('\\', '/');
      const contents = compactModules[name]?.();
      return contents === undefined ? undefined : { contents, resolveDir: import.meta.dirname };
    });
    onLoad({ filter: /[\\/]schemas[\\/]law[\\/].+\.json$/ }, async ({ path }) => ({
      contents: withoutNotes(await readFile(path, 'utf8')),
      loader: 'json',
    }));
  },
};

/** The shorter text of a module, by its path from `packages/`. */
const compactModules: Readonly<Record<string, () => string>> = {
  'types/src/generated/codes.ts': () => {
    const lists = Object.entries(codelists).map(
      ([list, { open, codes }]) =>
        `${json(list)}: { open: ${open}, codes: packedCodes.unpack(${packedCodes
          .pack(codes)
          .map((one) => json(one))
          .join(', ')}) }`,
    );
    return `import { packedCodes } from './packed-codes.ts'; export const codelists = { ${lists.join(',\n')} };`;
  },
  'validator/src/schema/generated/codes.ts': () => {
    const tests = Object.entries(tested).map(([name, knows]) => `export const ${name} = ${test(name, knows)};`);
    return `import { codelists } from '../../../types/src/index.ts';
const isOf = (list, but = []) => {
  const known = new Set(codelists[list].codes.map(({ code }) => code).filter((code) => !but.includes(code)));
  return (text) => known.has(text);
};
${tests.join('\n')}`;
  },
  'validator/src/rules/generated/words-en.ts': () => `export const defects = ${json(spoken(wordsEn))};`,
  'validator/src/rules/generated/words-es.ts': () => `export const defects = ${json(spoken(wordsEs))};`,
  'validator/src/schema/generated/titles-en.ts': () =>
    `export const titles = ${json(packedTitles.pack(titlesEn, codelists))};`,
  'validator/src/schema/generated/titles-es.ts': () =>
    `export const titles = ${json(packedTitles.pack(titlesEs, codelists))};`,
};

/** What a check says of a defect. Why it matters and how to repair it is `check.advice-….js`, which a page asks for. */
function spoken(defects: Readonly<Record<string, DefectWords>>) {
  return Object.fromEntries(Object.entries(defects).map(([id, { title, message }]) => [id, { title, message }]));
}

/** A legal profile without what only people read: no check looks at it. */
function withoutNotes(text: string): string {
  return json(JSON.parse(text), (key, value) => (/^(?:note|quote|read_on)$/.test(key) ? undefined : value));
}

/** A function that knows the codes of a list, in short: all codes of the codelist, or all but a few. */
function test(name: string, knows: (code: string) => boolean): string {
  const list = name.replace(/^is_|_public$/g, '').replaceAll('_', '-');
  const but = codelists[list as keyof typeof codelists].codes.map(({ code }) => code).filter((code) => !knows(code));
  return but.length === 0 ? `isOf('${list}')` : `isOf('${list}', ${json(but)})`;
}
