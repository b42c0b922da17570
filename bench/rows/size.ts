import { gzipSync } from 'node:zlib';
import { schemaCheck, workerCore, workerPart } from '../../packages/validator/browser/bundle.ts';
import type { Figure, Row } from '../row.ts';

const gzipped = (...texts: readonly string[]) => gzipSync(texts.join(''), { level: 9 }).length / 1000;
const figure = (what: string, size: number, most: number): Figure => ({
  what,
  value: size.toFixed(1),
  goal: `≤ ${most.toFixed(1)}`,
  reached: size <= most,
});

export const size: Row = {
  name: 'size',
  title: 'What a browser loads, in KB after gzip -9',
  async run() {
    const english = [await workerPart('en'), await workerPart('titles-en')];
    return [
      figure('KB, schema check of a request', gzipped(await schemaCheck(['request'])), 20),
      figure('KB, schema check of every kind', gzipped(await schemaCheck()), 20),
      figure('KB, readers, schema, rules, words', gzipped(...english, await workerCore()), 60),
    ];
  },
};
