import { readFileSync } from 'node:fs';
import { defects, readConfig } from '@daybook/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isDate } from '../src/schema/forms/is-date.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/v1/${name}.schema.json`, import.meta.url), 'utf8'));
const config = schema('config');
const fits = new Ajv2020({
  strict: false,
  formats: { date: isDate, 'date-time': true },
  schemas: [schema('shared')],
}).compile(config);

const rule = { rule: 'open-too-long', severity: 'off', reason: 'Counted by hand.' };
const read = (value: unknown) => readConfig(JSON.stringify(value), defects());

describe('settings', () => {
  test.each<[string, unknown]>([
    ['without rules', { rules: [] }],
    ['with one rule', { rules: [rule] }],
    ['with a last day', { rules: [{ ...rule, until: '2026-12-31' }] }],
    ['with their schema', { $schema: config.$id, rules: [rule, { ...rule, rule: 'hold-over-limit' }] }],
  ])('%s hold', (_, value) => {
    expect(read(value)).toEqual({ regrade: (value as { rules: unknown[] }).rules, faults: [] });
    expect(fits(value)).toBe(true);
  });

  /** The words that tell what to do, and whether the schema sees the fault too. */
  test.each<[string, unknown, RegExp, boolean]>([
    ['that are a list', [], /no list of rules/, true],
    ['whose rules are none', { rules: 'open-too-long' }, /no list of rules/, true],
    ['with a strange field', { rules: [], rule: [] }, /field "rule" .* Did you mean "rules"\?/, true],
    ['with a strange field of a rule', { rules: [{ ...rule, untill: '2026-12-31' }] }, /Did you mean "until"\?/, true],
    ['with a text for a rule', { rules: ['open-too-long'] }, /^Rule 1 must be written in \{ \}/, true],
    ['with a misspelled rule', { rules: [{ ...rule, rule: 'open-to-long' }] }, /mean open-too-long\?/, false],
    ['without a rule', { rules: [{ severity: 'off', reason: 'x' }] }, /does not say which rule/, true],
    ['with a wrong severity', { rules: [{ ...rule, severity: 'none' }] }, /error, warning, flag or off/, true],
    ['without a reason', { rules: [{ ...rule, reason: undefined }] }, /needs a reason/, true],
    ['with a blank reason', { rules: [{ ...rule, reason: ' ' }] }, /needs a reason/, false],
    ['with a long reason', { rules: [{ ...rule, reason: 'x'.repeat(501) }] }, /more than 500/, true],
    ['that tell of a person', { rules: [{ ...rule, reason: 'See 123-45-6789' }] }, /looks like personal data/, false],
    ['with no such day', { rules: [{ ...rule, until: '2026-02-30' }] }, /needs a day/, true],
    ['that name a rule twice', { rules: [rule, rule] }, /^Rule 2 \(open-too-long\) stands in the list twice/, false],
    ['that silence personal data', { rules: [{ ...rule, rule: 'personal-data-in-text' }] }, /protects persons/, false],
    ['that silence a torn line', { rules: [{ ...rule, rule: 'torn-last-line' }] }, /was not read/, false],
    ['that silence a wrong code', { rules: [{ ...rule, rule: 'unknown-code' }] }, /not a record/, false],
  ])('%s do not hold, and nothing of them does', (_, value, words, schemaToo) => {
    const { regrade, faults } = read(value);
    expect(regrade).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.en).toMatch(words);
    expect(faults[0]?.es).not.toBe(faults[0]?.en);
    expect(fits(JSON.parse(JSON.stringify(value)))).toBe(!schemaToo);
  });

  test('that are not JSON do not hold', () => {
    expect(readConfig('{ rules: [] }', defects()).faults[0]?.en).toMatch(/^The file is not JSON/);
  });

  test('never repeat what somebody wrote by mistake', () => {
    const { faults } = read({ rules: [{ ...rule, rule: 'Maria Lopez 123-45-6789', 'A 123': 1 }] });
    expect(JSON.stringify(faults)).not.toMatch(/Maria|A 123/);
  });
});
