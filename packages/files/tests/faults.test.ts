import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '@daybook/types';
import { describe, expect, it } from 'vitest';
import { assumptions } from '../src/assumptions.ts';
import { faults } from '../src/index.ts';

const folder = join(import.meta.dirname, '../src/faults');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.ts') && name !== 'index.ts')
  .map(({ name }) => name.replace('.ts', ''));
const isWords = (message: object): message is Words => 'en' in message;
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('faults', () => {
  it('every file of a fault has its line in the index', () => {
    expect(faults.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('the list of assumptions is the list of warnings', () => {
    expect([...assumptions].sort()).toEqual(
      faults
        .filter(({ severity }) => severity === 'warning')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(faults.map((fault) => [fault.id, fault] as const))(
    '%s says the same in both languages',
    (_, { title, why, fix, message }) => {
      const all = [title, why, fix, ...(isWords(message) ? [message] : Object.values(message))];
      for (const { en, es } of all) {
        expect([en, es].every((text) => text.trim().length > 2)).toBe(true);
        expect(en).not.toBe(es);
        const common = (text: string) => placeholders(text).filter((name) => name !== 'title' && name !== 'title_es');
        expect(common(en)).toEqual(common(es));
      }
    },
  );
});
