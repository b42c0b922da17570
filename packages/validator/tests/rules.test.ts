import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules.ts';
import { jsonOf, namesIn } from './support/case-files.ts';
import { checkRecords } from './support/check-records.ts';
import { ruleBooks } from './support/rule-books.ts';
import type { RuleCase } from './support/rule-case.ts';

const ids = rules.map(({ id }) => id);
const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const sources = join(import.meta.dirname, '../src/rules');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /^[a-z-]+[\\/][a-z0-9-]+\.ts$/.test(path) && !path.startsWith('generated'),
);

test('every file of a rule is in the index', () => {
  const missing = files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !ids.includes(path.replace(/^.*\/|\.ts$/g, '')))
    .map((path) => `export { ${camel(path.replace(/^.*\/|\.ts$/g, ''))} } from './${path}';`);
  expect(missing, 'Add to packages/validator/src/rules/index.ts').toEqual([]);
});

test('every rule has its own id, and its file has the same name', () => {
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const names = files.map((path) => path.replace(/^.*[\\/]|\.ts$/g, ''));
  expect(ids.filter((id) => !names.includes(id))).toEqual([]);
});

test('every folder of examples belongs to a rule', () => {
  expect(namesIn('rules').filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const cases = namesIn('rules', id).filter((name) => name.endsWith('.json'));

  test('has an example that passes and one that fails', () => {
    expect(
      cases.some((name) => name.startsWith('pass-')),
      `schemas/v1/tests/rules/${id}/pass-….json`,
    ).toBe(true);
    expect(
      cases.some((name) => name.startsWith('fail-')),
      `schemas/v1/tests/rules/${id}/fail-….json`,
    ).toBe(true);
  });

  test.each(cases)('%s', async (name) => {
    const { records, today, expect: expected, title } = jsonOf<RuleCase>('rules', id, name);
    const { findings } = await checkRecords(records, { today, rules, book: ruleBooks.en });
    const found = findings.map(({ rule, row = 0, pointer = '' }) => ({ rule, record: row - 1, pointer }));
    const order = (list: RuleCase['expect']) => list.map((one) => `${one.record} ${one.pointer} ${one.rule}`).sort();
    expect(order(found), title).toEqual(order(expected));
    expect(
      expected.every(({ rule }) => rule === id),
      'An example sets off its own rule and no other',
    ).toBe(true);
    expect(expected.length > 0).toBe(name.startsWith('fail-'));
  });
});
