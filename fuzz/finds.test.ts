import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Random } from '../packages/validator/tests/support/random.ts';
import { judge } from './judge.ts';

const folder = new URL('finds/', import.meta.url);
const finds = readdirSync(folder).sort();

// Each is a file that `npm run fuzz` made and that was once checked wrongly, cut down to what it takes.
test.each(finds)('%s is checked as it should be', async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const asNamed = name.replace(/^.*\.(?=[^.]+\.[^.]+$)/, '');
  expect(await judge(asNamed, bytes, new Random(1), /xlsx|gz/.test(name))).toBeUndefined();
});

test('there are finds to learn from', () => {
  expect(finds.length).toBeGreaterThan(2);
});
