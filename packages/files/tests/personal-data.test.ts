import { describe, expect, it } from 'vitest';
import { personalData, showValue } from '../src/index.ts';

describe('personal data in a text', () => {
  it.each([
    ['123-45-6789', 'ssn'],
    ['see 123 45 6789 there', 'ssn'],
    ['SSN: 123456789', 'ssn'],
    ['123\u201145\u20116789', 'ssn'],
    ['A123456789', 'a-number'],
    ['a# 123-456-789', 'a-number'],
    ['(555) 234-5678', 'phone'],
    ['+1 555-234-5678', 'phone'],
    ['someone@example.org', 'e-mail'],
    ['DOB 3 May', 'birth-date'],
    ['nacida el 3 de mayo', 'birth-date'],
    ['05/03/1984', 'birth-date'],
    ['１２３-45-6789', 'ssn'],
  ])('%s is found: %s', (text, kind) => {
    expect(personalData(text)).toBe(kind);
  });

  it.each([
    'R-2026-0041',
    'us-zz-abcdefgh',
    'us-zz-abcdefgh-287g-jem-1',
    '2026-01-06',
    '000-12-3456',
    '9f1c0e6b7a5d4c3b2a1908f7e6d5c4b3',
    'Larkmere Police',
    '1234567890123',
    'https://example.org/a/2026',
  ])('%s is none', (text) => {
    expect(personalData(text)).toBeUndefined();
  });
});

describe('what a finding may show', () => {
  it.each([
    ['05/082025', 'date', true],
    ['Jan 32 2026', 'date', true],
    ['Maria 32 2026', 'date', false],
    ['12.5', 'integer', true],
    ['ten', 'integer', false],
    ['N/A', 'integer', true],
    ['555-234-5678', 'integer', false],
    ['1'.repeat(41), 'integer', false],
    ['anything', 'string', false],
    ['1\u001b[31m', 'integer', false],
  ] as const)('%j in a %s column: %s', (text, type, shown) => {
    expect(showValue(text, type)).toBe(shown ? text : undefined);
  });
});
