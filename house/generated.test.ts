import { describe, expect, test } from 'vitest';
import { generatedBy, generators } from '../generate.ts';
import { isMarkedGenerated, repositoryFiles, textOf } from './files.ts';

const files = repositoryFiles();
const made = new Map<string, string>();

describe.each(generators)('%s', (generator) => {
  test('would write what stands on the disk', async () => {
    const texts = await generatedBy(generator);
    for (const [path, text] of texts) made.set(path, text);
    const stale = [...texts].filter(([path, text]) => !files.includes(path) || textOf(path) !== text);
    expect(
      stale.map(([path]) => path),
      'Stale or missing. Type: npm run generate',
    ).toEqual([]);
  }, 120_000);
});

test('every generated file says so, in itself and in .gitattributes', () => {
  const silent = [...made].filter(([, text]) => !/npm run generate/.test(text)).map(([path]) => path);
  expect(silent, 'Write in it: Generated from X by `npm run generate`. Do not edit.').toEqual([]);
  const unmarked = [...made.keys()].filter((path) => !isMarkedGenerated(path));
  expect(unmarked, 'Add a line to .gitattributes: <path> linguist-generated').toEqual([]);
});

test('every file marked as generated has a generator that makes it', () => {
  const strays = files.filter((path) => isMarkedGenerated(path) && !made.has(path) && !path.endsWith('generate.ts'));
  expect(strays, 'Delete it, or let a generator write it').toEqual([]);
});

test('every generate.ts is in the list of generate.ts', () => {
  const found = files.filter((path) => path.endsWith('/generate.ts'));
  expect([...generators].sort(), 'Add the missing line to `generators` in generate.ts').toEqual(found.sort());
});
